import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { proposalMessagesAccess as access } from './access.ts';

/** What the library and a proposer say to each other about a proposal: one talk, on the site and by mail. */
export const ProposalMessages: CollectionConfig = {
  slug: 'proposal-messages',
  labels: {
    singular: { nl: 'Bericht bij voorstel', en: 'Message about a proposal' },
    plural: { nl: 'Berichten bij voorstellen', en: 'Messages about proposals' },
  },
  admin: { useAsTitle: 'body', hidden: true },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeValidate: [libraryFrom({ path: 'proposal', relationTo: 'proposals' })] },
  fields: [
    one('proposal', 'proposals', { nl: 'Voorstel', en: 'Proposal' }, { required: true }),
    choice(
      'side',
      { nl: 'Van', en: 'From' },
      { proposer: { nl: 'Voorsteller', en: 'Proposer' }, library: { nl: 'Bibliotheek', en: 'Library' } },
      { required: true },
    ),
    one('author', 'users', { nl: 'Wie', en: 'Who' }),
    line('authorName', { nl: 'Naam', en: 'Name' }, { max: 100 }),
    lines('body', { nl: 'Bericht', en: 'Message' }, { max: 5000, required: true }),
    // Of the mail by which it came, so that it comes once.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 64, unique: true, hidden: true }),
  ],
};
