import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { getFieldsToSign, jwtSign, type Payload, type SanitizedCollectionConfig } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { transact } from '../core/database/transact.ts';
import type { User } from '../payload-types.ts';

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
  const person = await transact({
    payload,
    key: `sessions:${user.id}`,
    work: async (req) => {
      const found = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: user.id } },
        req,
      });
      if (!found) throw new Error('The account is gone');
      const standing = (found.sessions ?? []).filter((each) => new Date(each.expiresAt) > new Date());
      const sessions = [...standing.slice(1 - mostSessions), session];
      await payload.db.updateOne({
        collection: 'users',
        id: user.id,
        data: { sessions },
        returning: false,
        req,
      });
      return found;
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
function newSession(seconds: number): NonNullable<User['sessions']>[number] {
  const at = Date.now();
  return {
    id: randomUUID(),
    createdAt: new Date(at).toISOString(),
    expiresAt: new Date(at + seconds * 1000).toISOString(),
  };
}
