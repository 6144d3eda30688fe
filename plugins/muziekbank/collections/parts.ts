import type { CollectionConfig } from 'payload';
import {
  choice,
  foundWith,
  librarian,
  libraryFrom,
  line,
  many,
  needed,
  nobody,
  one,
} from '../../../src/flavours/index.ts';

/** What may be done with a piece. */
export const rights = {
  'public-domain': { nl: 'Publiek domein: vrij te gebruiken', en: 'Public domain: free to use' },
  own: { nl: 'Eigen uitvoering of gesprek', en: 'Own performance or talk' },
  cleared: { nl: 'Geregeld: we hebben toestemming', en: 'Cleared: we have permission' },
  library: { nl: 'Alleen te beluisteren in de bibliotheek', en: 'Listening in the library only' },
};
export type Rights = keyof typeof rights;

/** Rights with which a piece may be on the web. */
export const openRights: readonly string[] = ['public-domain', 'own', 'cleared'] satisfies Rights[];

/** A part of a recording: from when to when, which piece, and what may be done with it. Written by commands only. */
export const parts: CollectionConfig = {
  slug: 'muziekbank-parts',
  labels: {
    singular: { nl: 'Deel van een opname', en: 'Part of a recording' },
    plural: { nl: 'Delen van opnames', en: 'Parts of recordings' },
  },
  admin: { useAsTitle: 'title', hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  // Read before anything else: MongoDB takes no two first commands of one transaction at once.
  hooks: {
    ...foundWith('recordings', 'recording'),
    beforeValidate: [libraryFrom({ path: 'recording', relationTo: 'recordings' })],
  },
  fields: [
    needed(one('recording', 'recordings', { nl: 'Opname', en: 'Recording' })),
    {
      name: 'second',
      type: 'number',
      min: 0,
      max: 360_000,
      required: true,
      label: { nl: 'Begint op (seconden)', en: 'Starts at (seconds)' },
    },
    line('title', { nl: 'Titel', en: 'Title' }, { max: 200, required: true }),
    { ...one('work', 'muziekbank-works', { nl: 'Muziekwerk', en: 'Work' }), maxDepth: 2 }, // with its composer
    many('performers', 'muziekbank-people', { nl: 'Wie speelt', en: 'Who plays' }),
    choice('rights', { nl: 'Rechten', en: 'Rights' }, rights, { required: true, defaultValue: 'library' }),
    line('rightsNote', { nl: 'Wat is er afgesproken', en: 'What was agreed' }, { max: 300 }),
    line('url', { nl: 'Adres van dit deel apart', en: 'Address of this part alone' }, { max: 500 }),
  ],
};
