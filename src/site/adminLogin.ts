import type { RequestHandler } from 'express';
import { localPath } from '../people/localPath.ts';

const own = /^\/admin\/(login|forgot|reset)(?:\/([0-9a-f]{40}))?\/?$/;

/**
 * People log in to the admin where everyone logs in: there the second step is asked too. Payload's own pages
 * for it lead there.
 */
export const adminLogin: RequestHandler = (request, response, next) => {
  const [, what, token] = own.exec(request.path) ?? [];
  if (!what || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
  response.setHeader('Cache-Control', 'private, no-store');
  if (what !== 'login') return response.redirect(303, token ? `/wachtwoord/${token}` : '/wachtwoord');
  const asked = request.query.redirect;
  const naar = localPath(typeof asked === 'string' ? asked : undefined) ?? '/admin';
  if (request.get('Sec-Fetch-Site') === 'cross-site') {
    // The admin does not know someone who comes by a link elsewhere (a webmail program). From here it does.
    const to = naar.startsWith('/admin/login') ? '/admin' : naar;
    response.type('html').send(`<!doctype html><meta http-equiv="refresh" content="0;url=${escape(to)}">`);
    return;
  }
  response.redirect(303, `/inloggen?naar=${encodeURIComponent(naar)}`);
};

function escape(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
