import type { Request } from 'express';
import { createLocalReq, type Payload } from 'payload';
import { textFor } from '../core/text/index.ts';
import { resolveSite } from '../libraries/resolveSite.ts';
import { userOf } from '../people/userOf.ts';
import type { Context } from './Context.ts';
import { Moved } from './Moved.ts';

/**
 * Everything a handler needs to know of a request.
 * @throws Moved when the address has moved
 */
export async function createContext({
  payload,
  request,
}: {
  payload: Payload;
  request: Request;
}): Promise<Context> {
  const url = new URL(request.originalUrl, 'http://hub.invalid');
  const site = await resolveSite({ payload, host: request.hostname, path: url.pathname });
  if (site.movedTo) throw new Moved(`${site.movedTo}${url.search}`);
  const user = await userOf({ payload, request });
  const req = await createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload);
  const join = (base: string) => (path: string) => (path === '/' ? base || '/' : `${base}${path}`);
  return {
    payload,
    language: site.language,
    t: textFor(site.language),
    library: site.library,
    user,
    req,
    origin: `${request.protocol}://${request.get('host') ?? 'localhost'}`,
    path: site.path,
    query: url.searchParams,
    tags: new Set(site.library ? [site.library.id] : ['libraries@*']),
    link: join(site.base),
    networkLink: join(site.networkBase),
  };
}
