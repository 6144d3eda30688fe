import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { getFieldsToSign, jwtSign, type Payload, type SanitizedCollectionConfig } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import type { User } from '../payload-types.ts';
import { factorNeed } from './factor/factorNeed.ts';
import { setPending } from './factor/pending.ts';
import { changeSessions, type Session } from './changeSessions.ts';

/** Devices on which one person can be logged in; the oldest are logged out. */
const mostSessions = 20;

/**
 * Logs a person in by Payload's own session and cookie, without a password: after a mailed link. Who has a
 * second factor, or must have one, gets no session yet and goes by /inloggen/code.
 * @param user account that was proven to be theirs
 * @param naar path to go on to
 * @returns where to go now
 */
export async function signIn({
  payload,
  response,
  user,
  naar,
}: {
  payload: Payload;
  response: Response;
  user: Pick<User, 'id' | 'roles' | 'networkAdmin'>;
  naar: string;
}): Promise<string> {
  if ((await factorNeed({ payload, user })) === 'none') {
    await startSession({ payload, response, user });
    return naar;
  }
  setPending({ response, user: user.id, naar });
  return naar.startsWith('/en/') ? '/en/inloggen/code' : '/inloggen/code';
}

/** Makes the session itself, for someone who has proven everything there is to prove. @returns its id */
export async function startSession({
  payload,
  response,
  user,
}: {
  payload: Payload;
  response: Response;
  user: Pick<User, 'id'>;
}): Promise<string> {
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
  return session.id;
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
