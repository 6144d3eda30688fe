import type { CollectionConfig } from 'payload';
import {
  choice,
  everyone,
  librarian,
  line,
  lines,
  mayCreate,
  needed,
  one,
  sameLibrary,
  themesField,
} from '../../../src/flavours/index.ts';

/** Hours that a partner holds in a branch; the days come from a series of the core. */
export const consultations: CollectionConfig = {
  slug: 'wijkwinkel-consultations',
  labels: {
    singular: { nl: 'Spreekuur', en: 'Consultation' },
    plural: { nl: 'Spreekuren', en: 'Consultations' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'partner', 'branch', 'paused'] },
  access: { create: mayCreate(librarian), read: everyone, update: librarian, delete: librarian },
  hooks: { beforeValidate: [sameLibrary({ partner: 'partners', branch: 'branches', series: 'series' })] },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }, { max: 120, required: true }),
    lines('summary', { nl: 'Waarvoor is het?', en: 'What is it for?' }, { max: 600 }),
    needed(one('partner', 'partners', { nl: 'Partner', en: 'Partner' })),
    needed(one('branch', 'branches', { nl: 'Vestiging', en: 'Branch' })),
    needed(one('series', 'series', { nl: 'Reeks (op welke dagen)', en: 'Series (on which days)' })),
    {
      name: 'firstAt',
      type: 'date',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
      label: { nl: 'Eerste keer (dag en tijd)', en: 'First time (day and hour)' },
    },
    {
      name: 'minutes',
      type: 'number',
      required: true,
      min: 15,
      max: 600,
      defaultValue: 120,
      label: { nl: 'Hoe lang (minuten)', en: 'How long (minutes)' },
    },
    {
      name: 'slotMinutes',
      type: 'number',
      required: true,
      min: 5,
      max: 240,
      defaultValue: 20,
      label: { nl: 'Een gesprek duurt (minuten)', en: 'A talk takes (minutes)' },
    },
    choice(
      'way',
      { nl: 'Hoe kom je', en: 'How to come' },
      {
        both: { nl: 'Op afspraak of inlopen', en: 'By appointment or walk in' },
        book: { nl: 'Alleen op afspraak', en: 'By appointment only' },
        walk: { nl: 'Alleen inlopen', en: 'Walk in only' },
      },
      { required: true, defaultValue: 'both' },
    ),
    line('speaks', { nl: 'Talen', en: 'Languages' }, { max: 200 }),
    line('access', { nl: 'Toegankelijkheid', en: 'Accessibility' }, { max: 300 }),
    {
      name: 'paused',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Tijdelijk niet', en: 'Not for now' },
    },
    themesField(),
  ],
};
