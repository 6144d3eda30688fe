import type { CollectionConfig } from 'payload';
import {
  choice,
  librarian,
  line,
  lines,
  mayCreate,
  one,
  or,
  removeWith,
  sameLibrary,
} from '../../../src/flavours/index.ts';

/** What the library asks the community for: a player, a camera, someone who remembers. */
export const calls: CollectionConfig = {
  slug: 'muziekbank-calls',
  labels: {
    singular: { nl: 'Oproep', en: 'Call for help' },
    plural: { nl: 'Oproepen', en: 'Calls for help' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'state', 'until'] },
  access: {
    create: mayCreate(librarian),
    read: or(() => ({ state: { equals: 'open' } }), librarian),
    update: librarian,
    delete: librarian,
  },
  hooks: {
    beforeValidate: [sameLibrary({ event: 'events' })],
    beforeDelete: [removeWith('muziekbank-offers', 'call')],
  },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 120, required: true }),
    lines(
      'text',
      { nl: 'Wat vraag je, en wanneer?', en: 'What do you ask, and when?' },
      { max: 1500, required: true },
    ),
    one('event', 'events', { nl: 'Voor de avond', en: 'For the evening' }),
    { name: 'until', type: 'date', label: { nl: 'Tot en met', en: 'Until' } },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      { open: { nl: 'Open', en: 'Open' }, closed: { nl: 'Gesloten', en: 'Closed' } },
      { required: true, defaultValue: 'open', index: true },
    ),
  ],
};
