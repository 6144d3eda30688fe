import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { roomSlotsAccess as access } from './access.ts';

/**
 * A quarter of an hour of a room that a booking holds (set-up and teardown included). The unique key
 * `<room>:<quarters since 1970>` makes an overlap impossible, whoever writes at once.
 */
export const RoomSlots: CollectionConfig = {
  slug: 'room-slots',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  timestamps: false,
  fields: [
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 80, unique: true, required: true }),
    one('booking', 'bookings', { nl: 'Boeking', en: 'Booking' }, { required: true }),
  ],
};
