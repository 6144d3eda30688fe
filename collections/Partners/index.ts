import type { CollectionConfig } from 'payload';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { line, lines } from '../fields/text.ts';
import { oldSlugsField, slugField, themesField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { keepWhile } from '../hooks/keepWhile.ts';
import { partnersAccess as access } from './access.ts';

/** An organisation that works with the library. */
export const Partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: { nl: 'Partner', en: 'Partner' }, plural: { nl: 'Partners', en: 'Partners' } },
  admin: {
    useAsTitle: 'name',
    preview: sitePreview(({ slug }) => `/partners/${slug}`),
    defaultColumns: ['name', 'url'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: {
    beforeChange: [keepSlugFree()],
    beforeDelete: [
      keepWhile({
        collection: 'packages',
        of: (partner) => ({ partner: { equals: partner } }),
        code: 'delete.packages',
      }),
    ],
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 120, required: true }),
    slugField('name'),
    oldSlugsField(),
    lines('summary', { nl: 'Wat doet deze partner?', en: 'What does this partner do?' }, { max: 1500 }),
    line('url', { nl: 'Website', en: 'Website' }, { max: 500 }),
    {
      name: 'offers',
      type: 'array',
      labels: { singular: { nl: 'Aanbod', en: 'Offer' }, plural: { nl: 'Aanbod', en: 'Offers' } },
      label: { nl: 'Biedt aan', en: 'Offers' },
      maxRows: 30,
      fields: [line('offer', { nl: 'Wat', en: 'What' }, { max: 300, required: true })],
    },
    themesField(),
  ],
};
