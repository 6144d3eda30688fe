import type { Payload } from 'payload';
import type { Language } from '../core/text/index.ts';
import type { Library } from '../payload-types.ts';
import { allLibraries } from './registry.ts';

/** Where a request is: which library (none: the network), which language, and the path within. */
export type Site = {
  language: Language;
  library: Library | null;
  /** Prefix of the library's pages in this language: `/en/deventer`, `/deventer`, or '' on its own host. */
  base: string;
  /** Prefix of the network's pages in this language: `/en` or ''. */
  networkBase: string;
  /** Path within the library or the network, starting with `/`. */
  path: string;
  /** An address that moved: answer 301 to it. */
  movedTo?: string;
};

/**
 * @param host name of the host that was asked, without a port
 * @param path path of the request, without the query
 */
export async function resolveSite({
  payload,
  host,
  path,
}: {
  payload: Payload;
  host: string;
  path: string;
}): Promise<Site> {
  const libraries = await allLibraries(payload);
  const english = path === '/en' || path.startsWith('/en/');
  const language: Language = english ? 'en' : 'nl';
  const networkBase = english ? '/en' : '';
  const rest = english ? path.slice(3) || '/' : path;

  const ownHost = libraries.find((each) => each.hostnames?.some((entry) => entry.host === host));
  if (ownHost) return { language, library: ownHost, base: networkBase, networkBase, path: rest };

  const [, first = ''] = rest.split('/');
  const library = libraries.find((each) => each.slug === first) ?? null;
  const within = rest.slice(first.length + 1) || '/';
  if (library) return { language, library, base: `${networkBase}/${first}`, networkBase, path: within };

  const moved = libraries.find((each) => first !== '' && each.oldSlugs?.includes(first));
  const site = { language, library: null, base: networkBase, networkBase, path: rest };
  return moved ? { ...site, movedTo: `${networkBase}/${moved.slug}${within === '/' ? '' : within}` } : site;
}
