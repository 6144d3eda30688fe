import type { CollectionConfig } from 'payload';
import { everyone, librarian, line, lines, nobody, one, sameLibrary } from '../../../src/flavours/index.ts';

/** The call of a month: who knows something about this theme? One for each library and month. */
export const calls: CollectionConfig = {
  slug: 'kennismakers-calls',
  labels: { singular: { nl: 'Oproep', en: 'Call' }, plural: { nl: 'Oproepen', en: 'Calls' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'month'] },
  access: { create: nobody, read: everyone, update: librarian, delete: librarian },
  hooks: { beforeValidate: [sameLibrary({ theme: 'themes' })] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    lines('text', { nl: 'Tekst', en: 'Text' }, { max: 1000 }),
    line(
      'month',
      { nl: 'Maand', en: 'Month' },
      { max: 7, required: true, index: true, admin: { readOnly: true } },
    ),
    one('theme', 'themes', { nl: 'Thema', en: 'Theme' }),
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true, hidden: true }),
  ],
};
