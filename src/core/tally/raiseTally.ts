import type { PayloadRequest } from 'payload';
import { isDuplicate } from '../database/isDuplicate.ts';
import { TryAgain } from '../database/TryAgain.ts';
import { now } from '../now.ts';
import { readTally } from './readTallies.ts';

/**
 * Raises a count by one, in the transaction of `req`, by one conditional atomic update: two people at once
 * never pass the limit.
 * @param key what is counted, such as `expert:<id>:2027-03`
 * @param most where it stops; left out: nowhere
 * @returns false when it was full already; nothing is counted then
 */
export async function raiseTally({
  req,
  key,
  most,
}: {
  req: PayloadRequest;
  key: string;
  most?: number | null;
}): Promise<boolean> {
  const raise = async () =>
    Boolean(
      await req.payload.db.updateOne({
        collection: 'tallies',
        where: most
          ? { and: [{ key: { equals: key } }, { count: { less_than: most } }] }
          : { key: { equals: key } },
        data: { count: { $inc: 1 }, updatedAt: now().toISOString() },
        options: { atomic: true },
        req,
      }),
    );
  if (await raise()) return true;
  if ((await readTally({ payload: req.payload, req, key })) !== undefined) return false;
  await open({ req, key });
  return raise();
}

/** @throws TryAgain when another writer made it at the same moment: the transaction begins anew */
async function open({ req, key }: { req: PayloadRequest; key: string }): Promise<void> {
  try {
    await req.payload.db.create({ collection: 'tallies', data: { key, count: 0 }, req, returning: false });
  } catch (err) {
    throw isDuplicate(err) ? new TryAgain('Two writers began the same count') : err;
  }
}
