import type { PayloadRequest, Where } from 'payload';
import { TryAgain } from '../../core/database/TryAgain.ts';
import type { Event, SeatLedger } from '../../payload-types.ts';
import { isPast } from '../isPast.ts';
import { queueForgetting } from '../queueForgetting.ts';
import { idOf } from '../../people/roles.ts';
import { tellOfChange } from '../../proposals/mails/tellOfChange.ts';
import { tellEveryone } from '../tellEveryone.ts';
import { changeBetween, factsOf } from './factsOf.ts';
import { changeLedger } from './changeLedger.ts';
import { fillFreeSeats } from './fillFreeSeats.ts';
import { findLedgers } from './findLedgers.ts';
import { openLedger } from './openLedger.ts';
import { readStored } from './readStored.ts';

/**
 * Brings the ledger in line with an activity as it is published: its capacity, and the facts that who
 * signed up is told of. In the transaction of whoever saved it; a draft changes nothing.
 * @param event its id
 */
export async function keepLedger({ req, event }: { req: PayloadRequest; event: string }): Promise<void> {
  const ledger = (await findLedgers({ payload: req.payload, events: [event], req })).get(event);
  if (!ledger) return openLedger({ req, event });
  const stored = await readStored({ req, event });
  if (stored?._status !== 'published') return;
  const grew = await keepCapacity({ req, event: stored, ledger });
  await keepFacts({ req, event: stored, ledger });
  if (grew) await fillFreeSeats({ req, event });
}

type Kept = { req: PayloadRequest; event: Event; ledger: SeatLedger };

/**
 * By the difference, so that what is taken at that moment counts and not what was read before.
 * @returns whether there is more room now
 */
async function keepCapacity({ req, event, ledger }: Kept): Promise<boolean> {
  const capacity = event.capacity ?? null;
  const before = ledger.capacity ?? null;
  if (capacity === before) return false;
  const unchanged: Where = { capacity: before === null ? { exists: false } : { equals: before } };
  const difference = (capacity ?? 0) - (before ?? 0);
  const change = { capacity, free: { $inc: difference } };
  const changed = await changeLedger({ req, event: event.id, where: unchanged, change });
  if (!changed) throw new TryAgain('Two writers changed the seats at once');
  return capacity === null || (before !== null && capacity > before);
}

async function keepFacts({ req, event, ledger }: Kept): Promise<void> {
  const facts = factsOf(event);
  const before = ledger.facts ?? '';
  if (facts === before) return;
  await changeLedger({ req, event: event.id, change: { facts } });
  if (ledger.turn > 0) await queueForgetting({ req, event });
  const kind = changeBetween(before, facts);
  const proposal = idOf(event.proposal);
  if (kind && proposal && !isPast(event)) await tellOfChange({ req, proposal, event: event.id, kind });
  if (kind && !isPast(event)) await tellEveryone({ req, event: event.id, kind, from: before.split('|')[0] });
}
