import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { line, lines } from '../fields/text.ts';
import { oldSlugsField, slugField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { titlesAccess as access } from './access.ts';
import { setSourceKey } from './hooks/setSourceKey.ts';

/** A book, record, film or work: one shelf for the whole network. */
export const Titles: CollectionConfig = {
  slug: 'titles',
  labels: { singular: { nl: 'Titel', en: 'Title' }, plural: { nl: 'Titels', en: 'Titles' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'creators', 'year', 'medium'],
    listSearchableFields: ['title', 'creators', 'isbn', 'ppn', 'catalogueNumber'],
    group: { nl: 'Catalogus', en: 'Catalogue' },
  },
  access,
  lockDocuments: false,
  hooks: { beforeValidate: [setSourceKey], beforeChange: [keepSlugFree(null)] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 500, required: true }),
    line('subtitle', { nl: 'Ondertitel', en: 'Subtitle' }, { max: 500 }),
    { ...slugField(), unique: true },
    oldSlugsField(),
    {
      name: 'creators',
      type: 'text',
      hasMany: true,
      maxRows: 50,
      maxLength: 200,
      label: { nl: 'Makers', en: 'Creators' },
    },
    { name: 'year', type: 'number', min: -3000, max: 3000, label: { nl: 'Jaar', en: 'Year' } },
    {
      name: 'isbn',
      type: 'text',
      hasMany: true,
      maxRows: 20,
      maxLength: 13,
      index: true,
      label: { nl: 'ISBN (13 cijfers)', en: 'ISBN (13 digits)' },
    },
    line('ppn', { nl: 'PPN', en: 'PPN' }, { max: 12, index: true }),
    choice(
      'medium',
      { nl: 'Soort', en: 'Medium' },
      {
        book: { nl: 'Boek', en: 'Book' },
        ebook: { nl: 'E-book', en: 'E-book' },
        audiobook: { nl: 'Luisterboek', en: 'Audiobook' },
        music: { nl: 'Muziek', en: 'Music' },
        score: { nl: 'Bladmuziek', en: 'Sheet music' },
        work: { nl: 'Muziekwerk', en: 'Musical work' },
        film: { nl: 'Film', en: 'Film' },
        magazine: { nl: 'Tijdschrift', en: 'Magazine' },
        other: { nl: 'Anders', en: 'Other' },
      },
      { required: true, defaultValue: 'book', index: true },
    ),
    line('language', { nl: 'Taal (ISO 639-2)', en: 'Language (ISO 639-2)' }, { max: 3 }),
    line('publisher', { nl: 'Uitgever', en: 'Publisher' }, { max: 300 }),
    line(
      'catalogueNumber',
      { nl: 'Werknummer (opus, BWV, KV)', en: 'Catalogue number (opus, BWV, KV)' },
      { max: 60 },
    ),
    {
      name: 'subjects',
      type: 'text',
      hasMany: true,
      maxRows: 50,
      maxLength: 200,
      label: { nl: 'Onderwerpen', en: 'Subjects' },
    },
    lines('summary', { nl: 'Samenvatting', en: 'Summary' }, { max: 5000 }),
    line('source', { nl: 'Bron', en: 'Source' }, { max: 60, required: true, index: true }),
    line('sourceId', { nl: 'Nummer in de bron', en: 'Number in the source' }, { max: 120, required: true }),
    line('sourceKey', { nl: 'Sleutel', en: 'Key' }, { max: 200, unique: true, admin: { hidden: true } }),
    line('url', { nl: 'Adres', en: 'Address' }, { max: 500 }),
  ],
};
