import type { CollectionConfig, Where } from 'payload';
import { now } from '../../src/core/now.ts';
import { heldStates } from '../../src/rooms/isHeld.ts';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { hoursField } from '../Branches/index.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { motifField, oldSlugsField, slugField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { keepWhile } from '../hooks/keepWhile.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { roomsAccess as access } from './access.ts';
import { dropBookings } from './hooks/dropBookings.ts';

const stillHeld = (room: string): Where => ({
  and: [
    { room: { equals: room } },
    { state: { in: [...heldStates] } },
    { endsAt: { greater_than: now().toISOString() } },
  ],
});

/** A place in a branch where people meet. Without hours of its own it follows the branch. */
export const Rooms: CollectionConfig = {
  slug: 'rooms',
  labels: { singular: { nl: 'Ruimte', en: 'Room' }, plural: { nl: 'Ruimtes', en: 'Rooms' } },
  admin: {
    useAsTitle: 'name',
    preview: sitePreview(({ slug }) => `/ruimtes/${slug}`),
    defaultColumns: ['name', 'branch', 'capacity'],
    group: { nl: 'Inrichting', en: 'Set-up' },
  },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['library', 'slug'], unique: true }],
  hooks: {
    beforeValidate: [libraryFrom({ path: 'branch', relationTo: 'branches' })],
    beforeChange: [keepSlugFree()],
    beforeDelete: [keepWhile({ collection: 'bookings', of: stillHeld, code: 'delete.booked' }), dropBookings],
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    slugField('name'),
    oldSlugsField(),
    one('branch', 'branches', { nl: 'Vestiging', en: 'Branch' }, { required: true }),
    lines('summary', { nl: 'Beschrijving', en: 'Description' }, { max: 1000 }),
    {
      name: 'capacity',
      type: 'number',
      required: true,
      min: 1,
      max: 10000,
      label: { nl: 'Hoeveel mensen passen erin?', en: 'How many people fit?' },
    },
    {
      name: 'equipment',
      type: 'array',
      labels: { singular: { nl: 'Voorziening', en: 'Item' }, plural: { nl: 'Voorzieningen', en: 'Items' } },
      maxRows: 50,
      label: { nl: 'Wat is er?', en: 'What is there?' },
      fields: [line('item', { nl: 'Wat', en: 'What' }, { max: 100, required: true })],
    },
    hoursField('hours', {
      nl: 'Eigen tijden (leeg: open zoals de vestiging, en voor de bibliotheek zelf tot 23:00)',
      en: 'Own hours (empty: as the branch, and until 23:00 for the library itself)',
    }),
    {
      name: 'setupMinutes',
      type: 'number',
      min: 0,
      max: 480,
      defaultValue: 0,
      required: true,
      label: { nl: 'Klaarzetten (minuten)', en: 'Set-up (minutes)' },
    },
    {
      name: 'teardownMinutes',
      type: 'number',
      min: 0,
      max: 480,
      defaultValue: 0,
      required: true,
      label: { nl: 'Opruimen (minuten)', en: 'Teardown (minutes)' },
    },
    {
      name: 'approval',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Boeking moet worden goedgekeurd', en: 'Bookings need approval' },
    },
    {
      name: 'quotaPerMonth',
      type: 'number',
      min: 1,
      max: 1000,
      label: {
        nl: 'Hoogstens zo vaak per maand aan te vragen, per partner of groep (leeg: geen grens)',
        en: 'At most so many requests a month, per partner or group (empty: no limit)',
      },
    },
    motifField(),
  ],
};
