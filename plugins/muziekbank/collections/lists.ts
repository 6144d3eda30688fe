import type { CollectionConfig } from 'payload';
import {
  addressField,
  keepSlugFree,
  librarian,
  line,
  lines,
  mayCreate,
  needed,
  oldSlugsField,
  one,
  or,
  setAddress,
  slugField,
  staffOnly,
} from '../../../src/flavours/index.ts';

/** Titles in order, with a line each, by people who like to share what they love. A librarian shows it. */
export const lists: CollectionConfig = {
  slug: 'muziekbank-lists',
  labels: {
    singular: { nl: 'Luisterlijst', en: 'Listening list' },
    plural: { nl: 'Luisterlijsten', en: 'Listening lists' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'makerName', 'shown'] },
  access: {
    create: mayCreate(librarian),
    read: or(() => ({ shown: { equals: true } }), librarian),
    update: librarian,
    delete: librarian,
  },
  hooks: { beforeChange: [keepSlugFree('library', ['nieuw']), setAddress] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 120, required: true }),
    slugField(),
    oldSlugsField(),
    addressField(),
    lines('intro', { nl: 'Waar gaat de lijst over?', en: 'What is the list about?' }, { max: 600 }),
    one('maker', 'users', { nl: 'Gemaakt door', en: 'Made by' }, { access: { read: staffOnly } }),
    line('makerName', { nl: 'Naam die erbij staat', en: 'Name with it' }, { max: 100 }),
    {
      name: 'open',
      type: 'checkbox',
      defaultValue: true,
      label: { nl: 'Anderen mogen aanvullen', en: 'Others may add' },
    },
    {
      name: 'shown',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { nl: 'Voor iedereen te zien', en: 'For everyone to see' },
    },
    {
      name: 'items',
      type: 'array',
      labels: { singular: { nl: 'Titel', en: 'Title' }, plural: { nl: 'Titels', en: 'Titles' } },
      maxRows: 60,
      label: { nl: 'Titels', en: 'Titles' },
      fields: [
        needed(one('title', 'titles', { nl: 'Titel', en: 'Title' })),
        line('line', { nl: 'Waarom deze?', en: 'Why this one?' }, { max: 300 }),
        line('by', { nl: 'Van wie', en: 'By whom' }, { max: 100 }),
      ],
    },
  ],
};
