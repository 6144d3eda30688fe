import type { Payload, PayloadRequest } from 'payload';
import type { Language, Text } from '../core/text/index.ts';
import type { Library, User } from '../payload-types.ts';

/** What every page and form of the site works with. */
export type Context = {
  payload: Payload;
  language: Language;
  t: Text;
  /** The library whose page this is; null on the network's own pages. */
  library: Library | null;
  /** The person who is logged in. */
  user: User | null;
  /** For calls with access: `overrideAccess: false, req: ctx.req`. Carries `user`. */
  req: PayloadRequest;
  /** Scheme and host of this request, without a slash at the end. */
  origin: string;
  /** Path within the library or the network, as asked. */
  path: string;
  query: URLSearchParams;
  /** What the page shows, so that it is forgotten when that changes (core/cache). */
  tags: Set<string>;
  /** Address of a page of this library (or of the network): `link('/agenda')`. */
  link: (path: string) => string;
  /** Address of a page of the network: `networkLink('/inloggen')`. */
  networkLink: (path: string) => string;
};

/** A context on a library's page. */
export type LibraryContext = Context & { library: Library };
