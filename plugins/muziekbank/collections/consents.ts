import type { CollectionConfig } from 'payload';
import {
  choice,
  foundWith,
  librarian,
  libraryFrom,
  line,
  many,
  needed,
  nobody,
  one,
} from '../../../src/flavours/index.ts';

/** What someone does in a recording, with the MARC code of it. */
export const duties = {
  spk: { nl: 'Vertelt', en: 'Speaks' },
  prf: { nl: 'Speelt of zingt', en: 'Plays or sings' },
  mod: { nl: 'Leidt het gesprek', en: 'Leads the talk' },
  aud: { nl: 'Zit in de zaal', en: 'Sits in the audience' },
};
export type Duty = keyof typeof duties;

/**
 * Permission of someone who is in view or heard. Only `given` lets a part be public; the person says so by the
 * link in a mail, or on paper. Written by commands only.
 */
export const consents: CollectionConfig = {
  slug: 'muziekbank-consents',
  labels: {
    singular: { nl: 'Toestemming', en: 'Permission' },
    plural: { nl: 'Toestemmingen', en: 'Permissions' },
  },
  admin: { hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  // Read before anything else: MongoDB takes no two first commands of one transaction at once.
  hooks: {
    ...foundWith('recordings', 'recording'),
    beforeValidate: [libraryFrom({ path: 'recording', relationTo: 'recordings' })],
  },
  fields: [
    needed(one('recording', 'recordings', { nl: 'Opname', en: 'Recording' })),
    many('parts', 'muziekbank-parts', {
      nl: 'In deze delen (leeg: in de hele opname)',
      en: 'In these parts (empty: in all of it)',
    }),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100 }),
    { name: 'email', type: 'email', label: { nl: 'E-mailadres', en: 'E-mail' } },
    choice('duty', { nl: 'Wat doet deze persoon', en: 'What this person does' }, duties, { required: true }),
    {
      name: 'named',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Mag met naam genoemd worden', en: 'May be named' },
    },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        asked: { nl: 'Gevraagd', en: 'Asked' },
        given: { nl: 'Gegeven', en: 'Given' },
        refused: { nl: 'Geweigerd', en: 'Refused' },
        withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
      },
      { required: true, defaultValue: 'asked', index: true },
    ),
    choice(
      'way',
      { nl: 'Hoe', en: 'How' },
      { mail: { nl: 'Per mail', en: 'By mail' }, paper: { nl: 'Op papier', en: 'On paper' } },
      { required: true, defaultValue: 'mail' },
    ),
    choice(
      'language',
      { nl: 'Taal van de mail', en: 'Language of the mail' },
      { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } },
      { defaultValue: 'nl' },
    ),
    { name: 'askedAt', type: 'date', label: { nl: 'Gevraagd op', en: 'Asked at' } },
    { name: 'answeredAt', type: 'date', label: { nl: 'Antwoord op', en: 'Answered at' } },
  ],
};
