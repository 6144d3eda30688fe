import type { CollectionConfig } from 'payload';
import { choice, librarian, needed, nobody, one } from '../../../src/flavours/index.ts';

/** A day and a place that the library offers to a proposer, who picks one. Made by commands only. */
export const options: CollectionConfig = {
  slug: 'kennismakers-options',
  labels: { singular: { nl: 'Mogelijkheid', en: 'Option' }, plural: { nl: 'Mogelijkheden', en: 'Options' } },
  admin: { hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  fields: [
    needed(one('proposal', 'proposals', { nl: 'Voorstel', en: 'Proposal' })),
    { name: 'startsAt', type: 'date', required: true, label: { nl: 'Begint', en: 'Starts' } },
    { name: 'endsAt', type: 'date', required: true, label: { nl: 'Eindigt', en: 'Ends' } },
    needed(one('branch', 'branches', { nl: 'Vestiging', en: 'Branch' })),
    one('room', 'rooms', { nl: 'Ruimte', en: 'Room' }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        open: { nl: 'Te kiezen', en: 'Open' },
        chosen: { nl: 'Gekozen', en: 'Chosen' },
        withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
      },
      { required: true, defaultValue: 'open', index: true },
    ),
    one('offeredBy', 'users', { nl: 'Aangeboden door', en: 'Offered by' }),
  ],
};
