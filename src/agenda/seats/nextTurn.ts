import type { PayloadRequest } from 'payload';
import type { SeatLedger } from '../../payload-types.ts';
import { changeLedger } from './changeLedger.ts';
import { openLedger } from './openLedger.ts';

/**
 * Takes the next turn in the order in which parties sign up. Every command begins with it: two
 * transactions on one activity then meet at the ledger, and the later one sees what the first did.
 * @param parties how many turns to take: the last of them is the new `turn`
 * @returns the ledger, with the new `turn`; it is made when the activity has none yet
 * @throws Error when there is no such activity
 */
export async function nextTurn({
  req,
  event,
  parties = 1,
}: {
  req: PayloadRequest;
  event: string;
  parties?: number;
}): Promise<SeatLedger> {
  const take = () => changeLedger({ req, event, change: { turn: { $inc: parties } } });
  const ledger = await take();
  if (ledger) return ledger;
  await openLedger({ req, event });
  const opened = await take();
  if (!opened) throw new Error('A seat ledger for an activity that is not there');
  return opened;
}
