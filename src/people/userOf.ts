import type { Request } from 'express';
import { executeAuthStrategies, type Payload } from 'payload';
import { isOnPublicUrl } from '../core/isOnPublicUrl.ts';
import type { User } from '../payload-types.ts';

/** Name of the session cookie; there is none before someone logs in. */
export const sessionCookie = 'payload-token';

/** Whether a request carries a session at all: without one it may get a page from the cache. */
export function hasSession(request: Request): boolean {
  return isOnPublicUrl(request) && (request.headers.cookie?.includes(`${sessionCookie}=`) ?? false);
}

/**
 * The person whose session this is. Reading pages is safe from anywhere (a link in a webmail program
 * comes cross-site); forms are guarded before they get here (site/guardForm).
 */
export async function userOf({
  payload,
  request,
}: {
  payload: Payload;
  request: Request;
}): Promise<User | null> {
  if (!hasSession(request)) return null;
  const headers = new Headers({ cookie: request.headers.cookie ?? '', 'Sec-Fetch-Site': 'same-origin' });
  // payload.auth would also work out what they may do with every field of every collection, for nothing.
  const { user } = await executeAuthStrategies({ payload, headers, canSetHeaders: false });
  return (user as User | null) ?? null;
}
