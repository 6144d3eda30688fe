import type { CollectionConfig } from 'payload';
import { everyone, librarian, line, mayCreate, one, sameLibrary } from '../../../src/flavours/index.ts';

/** Thanks that everyone sees; with a name only where that person agreed. */
export const thanks: CollectionConfig = {
  slug: 'muziekbank-thanks',
  labels: { singular: { nl: 'Dank', en: 'Thanks' }, plural: { nl: 'Dank', en: 'Thanks' } },
  admin: { useAsTitle: 'what', defaultColumns: ['what', 'name', 'createdAt'] },
  access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
  hooks: { beforeValidate: [sameLibrary({ event: 'events' })] },
  fields: [
    line('what', { nl: 'Waarvoor', en: 'For what' }, { max: 200, required: true }),
    line('name', { nl: 'Naam (leeg: zonder naam)', en: 'Name (empty: without a name)' }, { max: 100 }),
    one('event', 'events', { nl: 'Bij de avond', en: 'With the evening' }),
  ],
};
