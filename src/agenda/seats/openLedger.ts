import type { PayloadRequest } from 'payload';
import { idOf } from '../../people/roles.ts';
import { factsOf } from './factsOf.ts';
import { readStored } from './readStored.ts';

/**
 * Makes the ledger of an activity: nothing taken yet. `free` is always the capacity (none: 0) less what
 * is taken.
 */
export async function openLedger({ req, event }: { req: PayloadRequest; event: string }): Promise<void> {
  const stored = await readStored({ req, event });
  if (!stored) return;
  await req.payload.db.create({
    collection: 'seat-ledgers',
    data: {
      event,
      library: idOf(stored.library),
      capacity: stored.capacity ?? null,
      free: stored.capacity ?? 0,
      taken: 0,
      sequence: 0,
      turn: 0,
      facts: stored._status === 'published' ? factsOf(stored) : '',
    },
    req,
    returning: false,
  });
}
