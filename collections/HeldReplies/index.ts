import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { heldRepliesAccess as access } from './access.ts';

/**
 * That an answer by mail waits in the mailbox for a person: what it seems to be about and why it waits. Who sent it
 * and what it says stay there: it came from somebody the hub does not know.
 */
export const HeldReplies: CollectionConfig = {
  slug: 'held-replies',
  labels: {
    singular: { nl: 'Antwoord dat blijft liggen', en: 'Held reply' },
    plural: { nl: 'Antwoorden die blijven liggen', en: 'Held replies' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'why', 'createdAt'],
    group: { nl: 'Mensen', en: 'People' },
    description: {
      nl: 'De mail zelf staat met een vlag in het postvak voor antwoorden. Afgehandeld? Verwijder de regel hier.',
      en: 'The mail itself stands with a flag in the mailbox for answers. Dealt with? Delete the row here.',
    },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    // Of the mail: it is noted once, however often it is read.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true, hidden: true }),
    line('title', { nl: 'Waarover', en: 'About' }, { max: 200 }),
    choice(
      'why',
      { nl: 'Waarom', en: 'Why' },
      {
        sender: {
          nl: 'Het komt van een ander adres dan dat van de voorsteller of een bibliothecaris',
          en: 'It comes from another address than that of the proposer or a librarian',
        },
        decided: { nl: 'Over het voorstel is al besloten', en: 'The proposal has been decided on' },
        unknown: { nl: 'Het is niet te zien waar het bij hoort', en: 'It cannot be seen what it belongs to' },
        large: { nl: 'Het is te groot', en: 'It is too large' },
      },
      { required: true },
    ),
    one('proposal', 'proposals', { nl: 'Voorstel', en: 'Proposal' }),
    line('mailbox', { nl: 'In het postvak van', en: 'In the mailbox of' }, { max: 254 }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
  ],
};
