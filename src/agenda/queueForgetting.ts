import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import type { Event } from '../payload-types.ts';

/** Names and addresses of who signed up are kept so long after the end, in days. */
export const keptDays = 30;

/** The moment from which nobody's name or address of an activity is kept. */
export function forgetAt({ endsAt }: Pick<Event, 'endsAt'>): Date {
  return new Date(new Date(endsAt).getTime() + keptDays * 24 * 3_600_000);
}

/** Asks for the forgetting of who signed up, in the transaction of `req`. More than once does no harm. */
export async function queueForgetting({
  req,
  event,
}: {
  req: PayloadRequest;
  event: Pick<Event, 'id' | 'endsAt'>;
}): Promise<void> {
  await queueJob({ req, task: 'forgetRsvps', input: { event: event.id }, waitUntil: forgetAt(event) });
}
