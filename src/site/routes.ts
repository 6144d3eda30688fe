import { Router } from 'express';
import { env } from '../core/env.ts';
import { page } from './page.ts';
import { showGeneral } from './showGeneral.ts';

/** Pages and files of the whole site. */
export function siteRoutes(): Router {
  const router = Router();
  router.get(
    '/toegankelijkheid',
    page((ctx) => showGeneral({ ctx, name: 'accessibility' })),
  );
  router.get('/.well-known/security.txt', (_request, response) => {
    response.type('text/plain').send(securityText());
  });
  return router;
}

/** RFC 9116; valid for half a year from the moment it is asked. */
function securityText(): string {
  const address = /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;
  const expires = new Date(Date.now() + 180 * 24 * 3600_000).toISOString();
  return [
    `Contact: mailto:${address}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${env.PUBLIC_URL}/.well-known/security.txt`,
    '',
  ].join('\n');
}
