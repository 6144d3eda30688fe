import type { CollectionConfig } from 'payload';
import { line } from '../fields/text.ts';
import { roomSlotsAccess as access } from './access.ts';

/**
 * A quarter of an hour of a room that a booking holds (set-up and teardown included). The unique key
 * `<room>:<quarters since 1970>` makes an overlap impossible, whoever writes at once. Written in bulk by
 * src/rooms/slots, so the booking is its id as text, the same on both databases.
 */
export const RoomSlots: CollectionConfig = {
  slug: 'room-slots',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  timestamps: false,
  fields: [
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 80, unique: true, required: true }),
    line('booking', { nl: 'Boeking', en: 'Booking' }, { max: 40, index: true, required: true }),
  ],
};
