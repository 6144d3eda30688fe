import type { Payload } from 'payload';
import type { Rsvp } from '../payload-types.ts';

/** How many signed up for an activity; never who. */
export type SignUpCount = { parties: number; heads: number; waiting: number };

/**
 * Counts who comes and who waits, for organisers and partners, who see numbers only.
 * @param event its id
 */
export async function signUpsOf({
  payload,
  event,
}: {
  payload: Payload;
  event: string;
}): Promise<SignUpCount> {
  const { docs } = await payload.db.find<Pick<Rsvp, 'id' | 'partySize' | 'state'>>({
    collection: 'rsvps',
    where: { event: { equals: event }, state: { not_equals: 'left' } },
    select: { partySize: true, state: true },
    limit: 5000,
    pagination: false,
  });
  const coming = docs.filter(({ state }) => state !== 'waitlisted');
  return {
    parties: coming.length,
    heads: coming.reduce((sum, { partySize }) => sum + partySize, 0),
    waiting: docs.length - coming.length,
  };
}
