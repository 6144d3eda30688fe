import type { CollectionConfig } from 'payload';
import { sitePreview } from '../../src/libraries/sitePreview.ts';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { noteDecision } from '../hooks/noteDecision.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { bookingsAccess as access } from './access.ts';

/** A room taken for a time. `room-slots` hold the rule that no two overlap. */
export const Bookings: CollectionConfig = {
  slug: 'bookings',
  labels: { singular: { nl: 'Boeking', en: 'Booking' }, plural: { nl: 'Boekingen', en: 'Bookings' } },
  admin: {
    useAsTitle: 'purpose',
    preview: sitePreview(({ id }) => `/boekingen/${id}`),
    defaultColumns: ['purpose', 'room', 'startsAt', 'state'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['room', 'startsAt'] }],
  hooks: {
    beforeValidate: [libraryFrom({ path: 'room', relationTo: 'rooms' })],
    afterChange: [noteDecision('booking.decided', ['approved', 'refused'])],
  },
  fields: [
    one('room', 'rooms', { nl: 'Ruimte', en: 'Room' }, { required: true }),
    {
      name: 'startsAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Van', en: 'From' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'endsAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Tot', en: 'Until' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    line('purpose', { nl: 'Waarvoor', en: 'Purpose' }, { max: 200, required: true }),
    {
      name: 'attendees',
      type: 'number',
      min: 1,
      max: 100000,
      label: { nl: 'Hoeveel mensen', en: 'How many people' },
    },
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }),
    one('requestedBy', 'users', { nl: 'Gevraagd door', en: 'Requested by' }),
    // For whom it was asked; what counts for the quota of a month.
    one('group', 'groups', { nl: 'Voor kennisgroep', en: 'For group' }),
    one('partner', 'partners', { nl: 'Voor partner', en: 'For partner' }),
    // Keys of the tallies that count this booking; they go down again when it ends before its time.
    { name: 'countedIn', type: 'json', admin: { hidden: true } },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        requested: { nl: 'Gevraagd', en: 'Requested' },
        approved: { nl: 'Goedgekeurd', en: 'Approved' },
        refused: { nl: 'Geweigerd', en: 'Refused' },
        cancelled: { nl: 'Vervallen', en: 'Cancelled' },
      },
      { required: true, defaultValue: 'approved', index: true },
    ),
    one('decidedBy', 'users', { nl: 'Besloten door', en: 'Decided by' }),
    lines('reason', { nl: 'Reden', en: 'Reason' }, { max: 1000 }),
  ],
};
