import type { RequestHandler } from 'express';
import { env } from '../core/env.ts';
import { isOnPublicUrl } from '../core/isOnPublicUrl.ts';
import { contextOf } from '../site/contextOf.ts';

/**
 * Accounts exist on the hub's own address only: on a library's own host the pages for them lead there, with
 * the way back put in the hub's terms.
 */
export const homeOnly: RequestHandler = async (request, response, next) => {
  if (isOnPublicUrl(request)) return next();
  const ctx = await contextOf(request);
  const query = new URLSearchParams(ctx.query);
  const naar = query.get('naar');
  if (naar?.startsWith('/') && ctx.library) {
    const english = naar === '/en' || naar.startsWith('/en/');
    query.set('naar', english ? `/en/${ctx.library.slug}${naar.slice(3)}` : `/${ctx.library.slug}${naar}`);
  }
  const search = query.size > 0 ? `?${query}` : '';
  response.redirect(303, `${env.PUBLIC_URL}${ctx.networkLink(ctx.path)}${search}`);
};
