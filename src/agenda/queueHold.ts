import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';

/** Asks to free the seats of a party that has not confirmed by then, in the transaction of `req`. */
export async function queueHold({
  req,
  rsvp,
  until,
}: {
  req: PayloadRequest;
  rsvp: string;
  until: Date;
}): Promise<void> {
  await queueJob({ req, task: 'freeHolds', input: { rsvp }, waitUntil: until });
}
