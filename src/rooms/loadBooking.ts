import { Problem } from '../core/Problem.ts';
import { idOf, isLibrarian } from '../people/roles.ts';
import type { Booking, User } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';

export type LoadedBooking = { booking: Booking; user: User; decides: boolean };

/**
 * A booking of this library, for its librarians and for who asked for it.
 * @returns it with what it points to, and whether this person decides on it
 * @throws Problem 401 log-in-first, 404 for everyone else
 */
export async function loadBooking({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<LoadedBooking> {
  if (!ctx.library) throw new Problem({ status: 404, code: 'not-found' });
  if (!ctx.user) throw new Problem({ status: 401, code: 'log-in-first' });
  const found = await ctx.payload.find({
    collection: 'bookings',
    where: { id: { equals: id }, library: { equals: ctx.library.id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // the asker has no access to the collection; decided right here
    req: ctx.req,
  });
  const booking = found.docs[0];
  const decides = isLibrarian(ctx.user, ctx.library.id);
  if (!booking || (!decides && idOf(booking.requestedBy) !== ctx.user.id)) {
    throw new Problem({ status: 404, code: 'not-found' });
  }
  return { booking, user: ctx.user, decides };
}

/**
 * As loadBooking, for librarians only.
 * @throws Problem 403 not-allowed for who asked for it
 */
export async function loadBookingToDecide(args: { ctx: LibraryContext; id: string }): Promise<LoadedBooking> {
  const loaded = await loadBooking(args);
  if (!loaded.decides) throw new Problem({ status: 403, code: 'not-allowed' });
  return loaded;
}
