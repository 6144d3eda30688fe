import { publicLink } from '../libraries/publicLink.ts';
import type { Context } from '../site/Context.ts';

/**
 * The same request seen from the network: cards then name their library and lead there, from a library's
 * own host too.
 */
export function elsewhere(ctx: Context): Context {
  const isOnOwnHost = ctx.library !== null && ctx.link('/') === ctx.networkLink('/');
  const networkLink = isOnOwnHost
    ? (path: string) => publicLink({ library: null, language: ctx.language, path })
    : ctx.networkLink;
  return { ...ctx, library: null, link: networkLink, networkLink };
}
