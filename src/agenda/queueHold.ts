import type { PayloadRequest } from 'payload';

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
  await req.payload.jobs.queue({ task: 'freeHolds', input: { rsvp }, waitUntil: until, req });
}
