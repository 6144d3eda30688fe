import type { CollectionConfig } from 'payload';
import { librarian, line, lines, needed, nobody, one } from '../../../src/flavours/index.ts';

/** What the library said in thanks after an activity. On the profile only when the kennismaker shows it. */
export const thanks: CollectionConfig = {
  slug: 'kennismakers-thanks',
  labels: { singular: { nl: 'Bedankje', en: 'Thank-you' }, plural: { nl: 'Bedankjes', en: 'Thank-yous' } },
  admin: { hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  fields: [
    needed(one('proposal', 'proposals', { nl: 'Voorstel', en: 'Proposal' })),
    lines('words', { nl: 'Woorden', en: 'Words' }, { max: 2000, required: true }),
    { name: 'shown', type: 'checkbox', defaultValue: false, label: { nl: 'Te zien', en: 'Shown' } },
    one(
      'user',
      'users',
      { nl: 'Voor', en: 'For' },
      { access: { read: () => false }, admin: { hidden: true } },
    ),
    // One for each proposal.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true, hidden: true }),
  ],
};
