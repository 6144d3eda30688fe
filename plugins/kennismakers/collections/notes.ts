import type { CollectionConfig } from 'payload';
import { librarian, libraryFrom, line, lines, needed, nobody, one } from '../../../src/flavours/index.ts';

/** What staff say to each other about a proposal. The proposer never sees it. */
export const notes: CollectionConfig = {
  slug: 'kennismakers-notes',
  labels: { singular: { nl: 'Notitie', en: 'Note' }, plural: { nl: 'Notities', en: 'Notes' } },
  admin: { hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  hooks: { beforeValidate: [libraryFrom({ path: 'proposal', relationTo: 'proposals' })] },
  fields: [
    needed(one('proposal', 'proposals', { nl: 'Voorstel', en: 'Proposal' })),
    lines('body', { nl: 'Notitie', en: 'Note' }, { max: 3000, required: true }),
    line('authorName', { nl: 'Van', en: 'By' }, { max: 100 }),
    one('author', 'users', { nl: 'Account', en: 'Account' }),
  ],
};
