import type { CollectionConfig } from 'payload';
import {
  everyone,
  librarian,
  line,
  lines,
  mayCreate,
  one,
  sameLibrary,
  themesField,
} from '../../../src/flavours/index.ts';

/** The social map: which organisation for what. Kept up by a day to review each. */
export const organisations: CollectionConfig = {
  slug: 'wijkwinkel-organisations',
  labels: {
    singular: { nl: 'Organisatie op de sociale kaart', en: 'Organisation on the social map' },
    plural: { nl: 'Sociale kaart', en: 'Social map' },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'reviewBy'] },
  access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
  hooks: { beforeValidate: [sameLibrary({ partner: 'partners' })] },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 120, required: true }),
    lines(
      'purpose',
      { nl: 'Waarvoor kun je hier terecht?', en: 'What can you come here for?' },
      { max: 600, required: true },
    ),
    one('partner', 'partners', { nl: 'Partner', en: 'Partner' }),
    line('phone', { nl: 'Telefoon', en: 'Telephone' }, { max: 30 }),
    line('url', { nl: 'Website', en: 'Website' }, { max: 500 }),
    line('address', { nl: 'Adres', en: 'Address' }, { max: 200 }),
    line('hours', { nl: 'Wanneer open', en: 'When open' }, { max: 200 }),
    {
      name: 'reviewBy',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Nakijken voor', en: 'Review by' },
    },
    themesField(),
  ],
};
