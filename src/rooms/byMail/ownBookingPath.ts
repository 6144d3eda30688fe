import { signedToken } from '../../core/signedToken.ts';
import type { Booking } from '../../payload-types.ts';

/** Path within the library of the page of who asked for a booking, for mails: no logging in. */
export function ownBookingPath(booking: Pick<Booking, 'id'>): string {
  return `/boekingen/van-jou/${signedToken({ kind: 'booking', id: booking.id })}`;
}
