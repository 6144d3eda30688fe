import type { PayloadRequest, Where } from 'payload';
import { now } from '../core/now.ts';
import type { Notification } from '../payload-types.ts';

/** What waits for someone, oldest first. @param where which of it */
export async function findWaiting({
  req,
  user,
  where = {},
}: {
  req: PayloadRequest;
  user: string;
  where?: Where;
}): Promise<Notification[]> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ user: { equals: user } }, { state: { equals: 'waiting' } }, where] },
    sort: ['createdAt', 'id'],
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return docs;
}

/**
 * Takes what waits, each by one conditional update: of two processes that tell at once, one does.
 * @param state what becomes of it: told, or not to be told any more
 * @returns what was taken here
 */
export async function takeWaiting({
  req,
  rows,
  state,
}: {
  req: PayloadRequest;
  rows: Notification[];
  state: 'told' | 'dropped';
}): Promise<Notification[]> {
  const at = now().toISOString();
  const taken: Notification[] = [];
  for (const row of rows) {
    const mine = await req.payload.db.updateOne({
      collection: 'notifications',
      where: { and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }] },
      data: { state, ...(state === 'told' && { sentAt: at }), updatedAt: at },
      options: { atomic: true },
      req,
    });
    if (mine) taken.push(row);
  }
  return taken;
}
