import type { Booking } from '../payload-types.ts';

/** States in which a booking holds its room. */
export const heldStates = ['requested', 'approved'] as const satisfies readonly Booking['state'][];

/** Whether a booking holds its room. */
export function isHeld(booking: Pick<Booking, 'state'>): boolean {
  return booking.state === 'requested' || booking.state === 'approved';
}
