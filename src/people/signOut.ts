import type { Response } from 'express';
import type { Payload } from 'payload';
import { generateExpiredPayloadCookie } from 'payload/shared';
import { transact } from '../core/database/transact.ts';
import type { User } from '../payload-types.ts';

/** Ends the session of this request, so that its cookie is worth nothing, and takes the cookie back. */
export async function signOut({
  payload,
  response,
  user,
}: {
  payload: Payload;
  response: Response;
  user: User | null;
}): Promise<void> {
  if (user) await revoke({ payload, user });
  const cookie = generateExpiredPayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
  });
  response.append('Set-Cookie', String(cookie));
}

async function revoke({
  payload,
  user,
}: {
  payload: Payload;
  user: User & { _sid?: string };
}): Promise<void> {
  await transact({
    payload,
    key: `sessions:${user.id}`,
    work: async (req) => {
      const found = await payload.db.findOne<User>({
        collection: 'users',
        where: { id: { equals: user.id } },
        req,
      });
      const sessions = (found?.sessions ?? []).filter((each) => each.id !== user._sid);
      await payload.db.updateOne({
        collection: 'users',
        id: user.id,
        data: { sessions },
        returning: false,
        req,
      });
    },
  });
}
