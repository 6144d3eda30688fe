import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { themesField } from '../fields/common.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { recordingsAccess as access } from './access.ts';

/** Sound or image of an activity. */
export const Recordings: CollectionConfig = {
  slug: 'recordings',
  labels: { singular: { nl: 'Opname', en: 'Recording' }, plural: { nl: 'Opnames', en: 'Recordings' } },
  admin: { useAsTitle: 'title', group: { nl: 'De lijn', en: 'The line' } },
  access,
  lockDocuments: false,
  versions: { drafts: true, maxPerDoc: 50 },
  hooks: { beforeValidate: [libraryFrom({ path: 'event', relationTo: 'events' })] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }, { required: true }),
    line('url', { nl: 'Adres', en: 'Address' }, { max: 500 }),
    one('file', 'media', { nl: 'Bestand', en: 'File' }),
    {
      name: 'minutes',
      type: 'number',
      min: 0,
      max: 6000,
      label: { nl: 'Duur (minuten)', en: 'Length (minutes)' },
    },
    lines('consent', { nl: 'Toestemming', en: 'Consent' }, { max: 2000 }),
    {
      name: 'chapters',
      type: 'array',
      labels: {
        singular: { nl: 'Hoofdstuk', en: 'Chapter' },
        plural: { nl: 'Hoofdstukken', en: 'Chapters' },
      },
      maxRows: 200,
      label: { nl: 'Hoofdstukken', en: 'Chapters' },
      fields: [
        {
          name: 'second',
          type: 'number',
          min: 0,
          required: true,
          label: { nl: 'Begint op (seconden)', en: 'Starts at (seconds)' },
        },
        line('title', { nl: 'Titel', en: 'Title' }, { required: true }),
      ],
    },
    themesField(),
  ],
};
