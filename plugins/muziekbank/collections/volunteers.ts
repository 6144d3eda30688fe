import type { CollectionConfig } from 'payload';
import {
  choice,
  librarian,
  line,
  lines,
  many,
  needed,
  nobody,
  one,
  or,
  own,
  sameLibrary,
} from '../../../src/flavours/index.ts';

/** What volunteers like to do. */
export const tasks = {
  tell: { nl: 'Vertellen over muziek', en: 'Tell about music' },
  play: { nl: 'Spelen of zingen', en: 'Play or sing' },
  film: { nl: 'Filmen en monteren', en: 'Film and cut' },
  write: { nl: 'Ondertitels en beschrijvingen maken', en: 'Make captions and descriptions' },
  invite: { nl: 'Musici en ensembles vragen', en: 'Ask musicians and ensembles' },
  hands: { nl: 'Helpen op de avond', en: 'Help at the evening' },
};
export type Task = keyof typeof tasks;

/** Who knows what and whom, by their own consent. Written by the person, on the site. */
export const volunteers: CollectionConfig = {
  slug: 'muziekbank-volunteers',
  labels: {
    singular: { nl: 'Vrijwilliger', en: 'Volunteer' },
    plural: { nl: 'Vrijwilligers', en: 'Volunteers' },
  },
  admin: { useAsTitle: 'name', hidden: true },
  access: { create: nobody, read: or(librarian, own('user')), update: nobody, delete: nobody },
  hooks: { beforeValidate: [sameLibrary({ people: 'muziekbank-people' })] },
  fields: [
    needed(one('user', 'users', { nl: 'Account', en: 'Account' })),
    // One for each person in a library: the unique index holds it.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 80, required: true, unique: true, hidden: true }),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    choice('tasks', { nl: 'Wat je graag doet', en: 'What you like to do' }, tasks, { hasMany: true }),
    lines('knows', { nl: 'Waar je veel van weet', en: 'What you know a lot about' }, { max: 600 }),
    lines('whom', { nl: 'Wie je kent', en: 'Whom you know' }, { max: 600 }),
    many('people', 'muziekbank-people', { nl: 'Kent de muziek van', en: 'Knows the music of' }),
    {
      name: 'mailCalls',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Krijgt oproepen per mail', en: 'Gets calls by mail' },
    },
    { name: 'consentAt', type: 'date', required: true, label: { nl: 'Toestemming op', en: 'Consent at' } },
  ],
};
