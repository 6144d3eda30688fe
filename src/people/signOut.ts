import type { Response } from 'express';
import type { Payload } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';
import type { User } from '../payload-types.ts';
import { changeSessions, type Session } from './changeSessions.ts';

/** Ends the session of this request, so that its cookie is worth nothing, and takes the cookie back. */
export async function signOut({
  payload,
  response,
  user,
}: {
  payload: Payload;
  response: Response;
  user: (User & { _sid?: string }) | null;
}): Promise<void> {
  if (user) {
    const isOther = (session: Session) => session.id !== user._sid;
    await changeSessions({ payload, user: user.id, change: (sessions) => sessions.filter(isOther) });
  }
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
  });
  response.append('Set-Cookie', String(cookie));
}
