import type { Payload, PayloadRequest } from 'payload';
import type { Tally } from '../../payload-types.ts';

/** Counts by their keys; what was never counted is left out. */
export async function readTallies({
  payload,
  req,
  keys,
}: {
  payload: Payload;
  req?: PayloadRequest;
  keys: string[];
}): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  const { docs } = await payload.db.find<Tally>({
    collection: 'tallies',
    where: { key: { in: keys } },
    limit: keys.length,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ key, count }) => [key, count]));
}

/** One count; undefined when it was never begun. */
export async function readTally({
  payload,
  req,
  key,
}: {
  payload: Payload;
  req?: PayloadRequest;
  key: string;
}): Promise<number | undefined> {
  return (await readTallies({ payload, req, keys: [key] })).get(key);
}
