import type { CollectionConfig } from 'payload';
import { choice, librarian, line, needed, nobody, one } from '../../../src/flavours/index.ts';
import { languages } from '../languages.ts';

/** How a talk ended, in one word: what was said is nowhere. */
export const outcomes = {
  helped: { nl: 'Geholpen', en: 'Helped' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  again: { nl: 'Nieuwe afspraak', en: 'New appointment' },
  question: { nl: 'Vraag opgenomen', en: 'Question taken in' },
  left: { nl: 'Weggegaan', en: 'Left' },
};
export type Outcome = keyof typeof outcomes;

/**
 * Someone who comes to a consultation, by appointment or with a number. Made and changed by commands only; the
 * name and address are forgotten the day after.
 */
export const visits: CollectionConfig = {
  slug: 'wijkwinkel-visits',
  labels: { singular: { nl: 'Bezoek', en: 'Visit' }, plural: { nl: 'Bezoeken', en: 'Visits' } },
  admin: { hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  fields: [
    needed(one('consultation', 'wijkwinkel-consultations', { nl: 'Spreekuur', en: 'Consultation' })),
    {
      name: 'occursAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Spreekuur begint', en: 'Consultation begins' },
    },
    { name: 'at', type: 'date', required: true, index: true, label: { nl: 'Tijd', en: 'Time' } },
    choice(
      'way',
      { nl: 'Hoe', en: 'How' },
      { book: { nl: 'Afspraak', en: 'Appointment' }, walk: { nl: 'Inloop', en: 'Walk-in' } },
      { required: true },
    ),
    { name: 'number', type: 'number', label: { nl: 'Volgnummer', en: 'Number' } },
    // A slot, or a number, of one consultation on one day: the unique index gives each away once.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 120, required: true, unique: true, hidden: true }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        waiting: { nl: 'Verwacht of wacht', en: 'Expected or waiting' },
        called: { nl: 'In gesprek', en: 'In conversation' },
        done: { nl: 'Klaar', en: 'Done' },
        absent: { nl: 'Niet gekomen', en: 'Did not come' },
        cancelled: { nl: 'Afgezegd', en: 'Cancelled' },
      },
      { required: true, defaultValue: 'waiting', index: true },
    ),
    choice('speaks', { nl: 'Spreekt het liefst', en: 'Prefers to speak' }, languages),
    line('needs', { nl: 'Wat is er nodig?', en: 'What is needed?' }, { max: 300 }),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
    { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
    choice(
      'language',
      { nl: 'Taal van de mails', en: 'Language of the mails' },
      { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } },
      { defaultValue: 'nl' },
    ),
    { name: 'remindedAt', type: 'date', label: { nl: 'Herinnerd op', en: 'Reminded at' } },
    one('theme', 'themes', { nl: 'Thema', en: 'Theme' }),
    {
      name: 'minutes',
      type: 'number',
      min: 0,
      max: 600,
      label: { nl: 'Duur (minuten)', en: 'Length (minutes)' },
    },
    choice('outcome', { nl: 'Afloop', en: 'Outcome' }, outcomes),
  ],
};
