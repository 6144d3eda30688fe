import type { CollectionConfig } from 'payload';
import { line, lines } from '../fields/text.ts';
import { oldSlugsField, slugField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { seriesAccess as access } from './access.ts';

/** Activities that belong together: by a rule (RFC 5545 RRULE) or a list of dates. */
export const Series: CollectionConfig = {
  slug: 'series',
  labels: { singular: { nl: 'Reeks', en: 'Series' }, plural: { nl: 'Reeksen', en: 'Series' } },
  admin: { useAsTitle: 'title', group: { nl: 'De lijn', en: 'The line' } },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: { beforeChange: [keepSlugFree()] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    lines('summary', { nl: 'Samenvatting', en: 'Summary' }, { max: 400 }),
    line('rule', { nl: 'Regel (RRULE)', en: 'Rule (RRULE)' }, { max: 300 }),
    {
      name: 'dates',
      type: 'array',
      labels: { singular: { nl: 'Datum', en: 'Date' }, plural: { nl: 'Data', en: 'Dates' } },
      maxRows: 500,
      label: { nl: 'Data', en: 'Dates' },
      fields: [{ name: 'startsAt', type: 'date', required: true, label: { nl: 'Begint', en: 'Starts' } }],
    },
    {
      name: 'exceptions',
      type: 'array',
      labels: {
        singular: { nl: 'Uitzondering', en: 'Exception' },
        plural: { nl: 'Uitzonderingen', en: 'Exceptions' },
      },
      maxRows: 500,
      label: { nl: 'Uitzonderingen', en: 'Exceptions' },
      fields: [{ name: 'date', type: 'date', required: true, label: { nl: 'Datum', en: 'Date' } }],
    },
  ],
};
