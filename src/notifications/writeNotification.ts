import type { PayloadRequest } from 'payload';
import { now } from '../core/now.ts';
import { kinds, type ToldKind } from './kinds.ts';
import type { About } from './notify.ts';
import { takeWaiting } from './takeWaiting.ts';

/**
 * Stores that someone is to be told of something, in the transaction of `req`.
 * @returns false when that was stored before: nobody hears of a thing twice
 */
export async function writeNotification({
  req,
  user,
  kind,
  about,
}: {
  req: PayloadRequest;
  user: string;
  kind: ToldKind;
  about: About;
}): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ user: { equals: user } }, { thing: { equals: about.thing } }] },
    limit: 10,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  if (docs.some((row) => row.kind === kind || kinds[kind].isNews)) return false;
  // What is said to someone is no news of their group besides.
  await takeWaiting({ req, rows: docs.filter((row) => row.kind === 'post'), state: 'dropped' });
  const key = `${kind}:${about.thing}:${user}`;
  const at = now().toISOString();
  await req.payload.db.create({
    collection: 'notifications',
    data: {
      ...about,
      group: about.group ?? null,
      key,
      user,
      kind,
      state: 'waiting',
      createdAt: at,
      updatedAt: at,
    },
    req,
    returning: false,
  });
  return true;
}
