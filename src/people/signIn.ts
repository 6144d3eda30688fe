import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { getFieldsToSign, jwtSign, type Payload, type SanitizedCollectionConfig } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import type { User } from '../payload-types.ts';
import { changeSessions, type Session } from './changeSessions.ts';

/** Devices on which one person can be logged in; the oldest are logged out. */
const mostSessions = 20;

/**
 * Logs a person in by Payload's own session and cookie, without a password: after a mailed link.
 * @param user account that was proven to be theirs
 */
export async function signIn({
  payload,
  response,
  user,
}: {
  payload: Payload;
  response: Response;
  user: Pick<User, 'id' | 'email'>;
}): Promise<void> {
  const collectionConfig: SanitizedCollectionConfig = payload.collections.users.config;
  const session = newSession(collectionConfig.auth.tokenExpiration);
  const person = await changeSessions({
    payload,
    user: user.id,
    change: (sessions) => {
      const standing = sessions.filter((each) => new Date(each.expiresAt) > new Date());
      return [...standing.slice(1 - mostSessions), session];
    },
  });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig,
      email: person.email,
      sid: session.id,
      user: { ...person, collection: 'users' },
    }),
    secret: payload.secret,
    tokenExpiration: collectionConfig.auth.tokenExpiration,
  });
  setSessionCookie({ payload, response, token });
}

/** Hands the browser the cookie of a session that Payload knows. */
export function setSessionCookie({
  payload,
  response,
  token,
}: {
  payload: Payload;
  response: Response;
  token: string;
}): void {
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
    token,
  });
  response.append('Set-Cookie', String(cookie));
}

/** Starts by the machine's clock, not the hub's: Payload and the browser measure it by theirs. */
function newSession(seconds: number): Session {
  const at = Date.now();
  return {
    id: randomUUID(),
    createdAt: new Date(at).toISOString(),
    expiresAt: new Date(at + seconds * 1000).toISOString(),
  };
}
