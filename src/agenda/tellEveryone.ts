import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import { raiseSequence } from './seats/raiseSequence.ts';
import type { ToldChange } from './seats/factsOf.ts';
import { tellParties } from './tellParties.ts';

/** So many are told in the transaction itself; a job tells the others. */
const atOnce = 40;

/**
 * Tells everyone who signed up or waits for an activity that it changed, each by mail with the calendar
 * file changed (REQUEST, or CANCEL when it is off), and raises the SEQUENCE. In the transaction of the
 * change, after the activity itself was stored. Publishing a move or cancellation does this by itself
 * (seats/keepLedger); a second call in the same transaction does nothing.
 * @param kind what happened
 * @param from when it began before it was moved (ISO 8601)
 */
export async function tellEveryone({
  req,
  event,
  kind,
  from,
}: {
  req: PayloadRequest;
  event: string;
  kind: ToldChange;
  from?: string;
}): Promise<void> {
  const told = (req.context.toldEvents ??= new Set()) as Set<string>;
  if (told.has(event)) return;
  told.add(event);
  const sequence = await raiseSequence({ req, event });
  const count = await tellParties({ req, event, kind, from, sequence, limit: atOnce });
  if (count < atOnce) return;
  await queueJob({ req, task: 'tellParties', input: { event, kind, from: from ?? '', sequence } });
}
