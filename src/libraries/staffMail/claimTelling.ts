import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';

/**
 * Notes that a member of staff is told of something, in the transaction of the mail.
 * @param why what makes it the same telling, such as a day
 * @returns false when that was noted before: nobody is told twice
 */
export async function claimTelling({
  req,
  user,
  library,
  thing,
  why,
}: {
  req: PayloadRequest;
  user: string;
  library: string;
  thing: string;
  why: string;
}): Promise<boolean> {
  const key = `${why}:${thing}:${user}`;
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { key: { equals: key } },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  if (totalDocs > 0) return false;
  const at = now().toISOString();
  await req.payload.db.create({
    collection: 'notifications',
    data: {
      key,
      user,
      library,
      kind: 'staff',
      topic: 'staff',
      thing,
      state: 'told',
      createdAt: at,
      updatedAt: at,
    },
    req,
    returning: false,
  });
  return true;
}
