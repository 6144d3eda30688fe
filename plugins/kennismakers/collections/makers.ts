import type { CollectionConfig } from 'payload';
import {
  addressField,
  needed,
  everyone,
  keepSlugFree,
  librarian,
  line,
  lines,
  nobody,
  oldSlugsField,
  one,
  setAddress,
  slugField,
  themesField,
} from '../../../src/flavours/index.ts';

/**
 * The profile of a kennismaker: there because that person agreed, for as long as they do. Made and changed by
 * that person on the site; a librarian can only take it away.
 */
export const makers: CollectionConfig = {
  slug: 'kennismakers-makers',
  labels: {
    singular: { nl: 'Kennismaker', en: 'Kennismaker' },
    plural: { nl: 'Kennismakers', en: 'Kennismakers' },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'elsewhere'] },
  access: { create: nobody, read: everyone, update: nobody, delete: librarian },
  hooks: { beforeChange: [keepSlugFree(), setAddress] },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    slugField('name'),
    oldSlugsField(),
    lines('about', { nl: 'Wat deel je?', en: 'What do you share?' }, { max: 2000 }),
    {
      name: 'elsewhere',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Andere bibliotheken mogen vragen', en: 'Other libraries may ask' },
    },
    // What the person chose for themselves: not for others to read.
    {
      name: 'calls',
      type: 'checkbox',
      defaultValue: false,
      access: { read: () => false },
      label: { nl: 'Krijgt de oproep van de maand', en: 'Gets the monthly call' },
    },
    {
      name: 'hideMilestones',
      type: 'checkbox',
      defaultValue: false,
      access: { read: () => false },
      label: { nl: 'Verbergt mijlpalen', en: 'Hides milestones' },
    },
    {
      name: 'consentAt',
      type: 'date',
      required: true,
      access: { read: () => false },
      label: { nl: 'Toestemming gegeven op', en: 'Consent given at' },
    },
    // Never shown. A profile goes with the account.
    needed(
      one(
        'user',
        'users',
        { nl: 'Account', en: 'Account' },
        { access: { read: () => false }, admin: { hidden: true } },
      ),
    ),
    addressField(),
    // One profile per person and library.
    line(
      'key',
      { nl: 'Sleutel', en: 'Key' },
      { max: 100, required: true, unique: true, hidden: true, access: { read: () => false } },
    ),
    themesField(),
  ],
};
