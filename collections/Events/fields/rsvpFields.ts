import type { Field } from 'payload';
import { choice } from '../../fields/choice.ts';
import { showSeatsTaken } from '../hooks/showSeatsTaken.ts';

/** How people sign up. `seatsTaken` is shown from the seat ledger and stored nowhere else. */
export function rsvpFields(): Field[] {
  return [
    choice(
      'rsvp',
      { nl: 'Aanmelden', en: 'Signing up' },
      {
        none: { nl: 'Niet nodig', en: 'Not needed' },
        open: { nl: 'Iedereen kan zich aanmelden', en: 'Everyone can sign up' },
        members: { nl: 'Alleen deelnemers van de groep', en: 'Members of the group only' },
      },
      { required: true, defaultValue: 'open' },
    ),
    {
      name: 'capacity',
      type: 'number',
      min: 1,
      max: 100000,
      label: { nl: 'Plaatsen (leeg: zonder grens)', en: 'Seats (empty: no limit)' },
    },
    {
      name: 'maxParty',
      type: 'number',
      min: 1,
      max: 50,
      defaultValue: 6,
      label: { nl: 'Hoogstens per aanmelding', en: 'At most per RSVP' },
    },
    {
      name: 'rsvpOpensAt',
      type: 'date',
      label: { nl: 'Aanmelden vanaf', en: 'Sign up from' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'rsvpClosesAt',
      type: 'date',
      label: { nl: 'Aanmelden tot', en: 'Sign up until' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'holdMinutes',
      type: 'number',
      min: 5,
      max: 20160,
      label: {
        nl: 'Plaatsen vasthouden zonder bevestiging (minuten; leeg: zoals de bibliotheek)',
        en: 'Hold seats without confirmation (minutes; empty: as the library)',
      },
    },
    {
      name: 'reminderHours',
      type: 'number',
      min: 0,
      max: 168,
      label: {
        nl: 'Herinnering (uren van tevoren; 0: geen; leeg: zoals de bibliotheek)',
        en: 'Reminder (hours before; 0: none; empty: as the library)',
      },
    },
    {
      name: 'seatsTaken',
      type: 'number',
      virtual: true,
      label: { nl: 'Bezette plaatsen', en: 'Seats taken' },
      admin: { readOnly: true },
      hooks: { afterRead: [showSeatsTaken] },
    },
  ];
}
