import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { seatLedgersAccess as access } from './access.ts';

/**
 * What machines count of an activity, apart from its versions: an older draft that is published must
 * not turn back a count. Changed by conditional atomic updates only (src/agenda/seats).
 */
export const SeatLedgers: CollectionConfig = {
  slug: 'seat-ledgers',
  labels: {
    singular: { nl: 'Plaatsenboek', en: 'Seat ledger' },
    plural: { nl: 'Plaatsenboeken', en: 'Seat ledgers' },
  },
  admin: { hidden: true },
  access,
  lockDocuments: false,
  hooks: { beforeValidate: [libraryFrom({ path: 'event', relationTo: 'events' })] },
  fields: [
    {
      ...one('event', 'events', { nl: 'Activiteit', en: 'Event' }, { required: true }),
      unique: true,
    } as never,
    // Seats of the activity when the ledger was last set; empty: no limit.
    { name: 'capacity', type: 'number' },
    // Seats that can still be taken; below zero when the capacity was lowered under what is taken.
    { name: 'free', type: 'number', required: true, defaultValue: 0 },
    { name: 'taken', type: 'number', required: true, defaultValue: 0 },
    // Raised by one at each change of time, place or status (RFC 5545 SEQUENCE).
    { name: 'sequence', type: 'number', required: true, defaultValue: 0 },
    // Raised by each command on this activity: the order of the waitlist, and what makes two commands meet.
    { name: 'turn', type: 'number', required: true, defaultValue: 0 },
    // Time, place and status as published last; a draft does not change it (src/agenda/seats/factsOf.ts).
    line('facts', { nl: 'Gegevens', en: 'Facts' }, { max: 300, defaultValue: '' }),
  ],
};
