import type { Booking } from '../../../payload-types.ts';
import type { Forgetter } from '../Forgetting.ts';

/** What stays in the place of words that went. */
const nothing = '—';

/** What a room was for and why something could not be, so long afterwards. That it was in use stays. */
export const bookings: Forgetter = async ({ payload, library, before }) => {
  if (!library) return;
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where: {
      and: [
        { library: { equals: library.id } },
        { endsAt: { less_than: before } },
        { or: [{ reason: { exists: true } }, { purpose: { not_equals: nothing } }] },
      ],
    },
    limit: 0,
    pagination: false,
  });
  for (const { id } of docs) {
    await payload.db.updateOne({
      collection: 'bookings',
      id,
      data: { purpose: nothing, reason: null },
      returning: false,
    });
  }
};
