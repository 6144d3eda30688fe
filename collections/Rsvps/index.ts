import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { staffOnly } from '../fields/staffOnly.ts';
import { mailStoppedField } from '../fields/mailStoppedField.ts';
import { line } from '../fields/text.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { rsvpsAccess as access } from './access.ts';
import { freeSeats } from './hooks/freeSeats.ts';
import { setKey } from './hooks/setKey.ts';

/** A party that signed up. Names and addresses are for that library's staff and the host; they expire. */
export const Rsvps: CollectionConfig = {
  slug: 'rsvps',
  labels: { singular: { nl: 'Aanmelding', en: 'RSVP' }, plural: { nl: 'Aanmeldingen', en: 'RSVPs' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'event', 'partySize', 'state'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['event', 'state'] }],
  hooks: {
    beforeValidate: [libraryFrom({ path: 'event', relationTo: 'events' }), setKey],
    afterDelete: [freeSeats],
  },
  fields: [
    one('event', 'events', { nl: 'Activiteit', en: 'Event' }, { required: true }),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
    { name: 'email', type: 'email', index: true, label: { nl: 'E-mailadres', en: 'E-mail' } },
    mailStoppedField(staffOnly),
    {
      name: 'partySize',
      type: 'number',
      required: true,
      min: 1,
      max: 50,
      defaultValue: 1,
      label: { nl: 'Aantal mensen', en: 'Number of people' },
    },
    { name: 'answers', type: 'json', label: { nl: 'Antwoorden', en: 'Answers' } },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        unconfirmed: { nl: 'Nog niet bevestigd', en: 'Unconfirmed' },
        confirmed: { nl: 'Bevestigd', en: 'Confirmed' },
        waitlisted: { nl: 'Op de wachtlijst', en: 'On the waitlist' },
        offered: { nl: 'Plaats aangeboden', en: 'Offered' },
        left: { nl: 'Afgemeld', en: 'Left' },
        attended: { nl: 'Was er', en: 'Attended' },
        absent: { nl: 'Was er niet', en: 'Absent' },
      },
      { required: true, defaultValue: 'unconfirmed', index: true },
    ),
    // Whether this party's seats are counted in the ledger now.
    { name: 'holdsSeats', type: 'checkbox', defaultValue: false, admin: { readOnly: true } },
    // Order in which parties signed up (from the ledger).
    { name: 'turn', type: 'number', index: true, admin: { readOnly: true } },
    {
      name: 'holdUntil',
      type: 'date',
      index: true,
      label: { nl: 'Vastgehouden tot', en: 'Held until' },
      admin: { readOnly: true },
    },
    {
      name: 'confirmedAt',
      type: 'date',
      label: { nl: 'Bevestigd op', en: 'Confirmed at' },
      admin: { readOnly: true },
    },
    // One RSVP per address and activity (setKey); replaced when the address is forgotten.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, required: true, unique: true, hidden: true }),
    // How often someone asked with this address before it was confirmed: mails to a stranger have an end.
    { name: 'asks', type: 'number', defaultValue: 0, hidden: true },
    // When this was asked, and a digest of what was asked, to know a button that is pressed twice.
    line('askedAs', { nl: 'Gevraagd als', en: 'Asked as' }, { max: 60, hidden: true }),
    // The ledger's `sequence` that this party was told of last.
    { name: 'toldSequence', type: 'number', defaultValue: 0, hidden: true },
    // For which beginning of the activity this party was reminded.
    { name: 'remindedFor', type: 'date', hidden: true },
    // For who signed up by telephone or at the desk without an address.
    line('phone', { nl: 'Telefoon', en: 'Telephone' }, { max: 30 }),
    one('enteredBy', 'users', { nl: 'Ingevoerd door', en: 'Entered by' }),
    // Agreed that the partner of the activity sees the name.
    {
      name: 'shareWithPartner',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Partner mag de naam zien', en: 'Partner may see the name' },
    },
    line('language', { nl: 'Taal', en: 'Language' }, { max: 2, defaultValue: 'nl' }),
  ],
};
