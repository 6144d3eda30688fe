import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';

/**
 * Logs someone out everywhere, in the transaction of `req`.
 * @param keep id of the one session that goes on
 */
export async function endSessions({
  req,
  user,
  keep,
}: {
  req: PayloadRequest;
  user: string;
  keep?: string;
}): Promise<void> {
  const where = { id: { equals: user } };
  const found = await req.payload.db.findOne<User>({ collection: 'users', where, req });
  if (!found) return;
  const sessions = (found.sessions ?? []).filter((each) => each.id === keep);
  if (sessions.length === (found.sessions ?? []).length) return;
  // The whole account, as changeSessions does.
  await req.payload.db.updateOne({
    collection: 'users',
    id: user,
    data: { ...found, sessions, updatedAt: null },
    returning: false,
    req,
  });
}
