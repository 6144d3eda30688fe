import type { CollectionConfig } from 'payload';
import {
  foundWith,
  librarian,
  libraryFrom,
  line,
  many,
  mayCreate,
  needed,
  one,
  sameLibrary,
} from '../../../src/flavours/index.ts';

/**
 * What a music evening adds to an activity of the core: whom it is about, the programme, who tells and who leads.
 * Read past the pages by librarians only: who may see the activity is the activity's to say.
 */
export const evenings: CollectionConfig = {
  slug: 'muziekbank-evenings',
  labels: {
    singular: { nl: 'Muziekavond', en: 'Music evening' },
    plural: { nl: 'Muziekavonden', en: 'Music evenings' },
  },
  admin: { useAsTitle: 'specialist', defaultColumns: ['event', 'specialist', 'moderator'] },
  access: { create: mayCreate(librarian), read: librarian, update: librarian, delete: librarian },
  hooks: {
    ...foundWith('events', 'event'),
    beforeValidate: [
      libraryFrom({ path: 'event', relationTo: 'events' }),
      sameLibrary({ about: 'muziekbank-people' }),
    ],
  },
  fields: [
    { ...needed(one('event', 'events', { nl: 'Activiteit', en: 'Event' })), unique: true },
    many('about', 'muziekbank-people', { nl: 'Gaat over', en: 'Is about' }),
    line('specialist', { nl: 'Deskundige', en: 'Specialist' }, { max: 150 }),
    line('moderator', { nl: 'Gespreksleider', en: 'Moderator' }, { max: 150 }),
    {
      name: 'programme',
      type: 'array',
      labels: { singular: { nl: 'Onderdeel', en: 'Part' }, plural: { nl: 'Onderdelen', en: 'Parts' } },
      maxRows: 40,
      label: { nl: 'Programma', en: 'Programme' },
      fields: [
        { ...one('work', 'muziekbank-works', { nl: 'Muziekwerk', en: 'Work' }), maxDepth: 2 }, // with its composer
        line('title', { nl: 'Of: wat anders', en: 'Or: something else' }, { max: 200 }),
        line('performers', { nl: 'Wie speelt of vertelt', en: 'Who plays or tells' }, { max: 200 }),
        line('note', { nl: 'Erbij', en: 'With it' }, { max: 300 }),
      ],
    },
  ],
};
