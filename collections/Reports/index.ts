import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { reportsAccess as access } from './access.ts';

/** Someone says that something does not belong here. Who says so is not asked. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { nl: 'Melding', en: 'Report' }, plural: { nl: 'Meldingen', en: 'Reports' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'reason', 'state', 'createdAt'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    one('post', 'posts', { nl: 'Bericht', en: 'Post' }),
    one('dossier', 'dossiers', { nl: 'Dossier', en: 'Dossier' }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    line('title', { nl: 'Waarover', en: 'About' }, { max: 200 }),
    choice(
      'reason',
      { nl: 'Waarom', en: 'Why' },
      {
        rude: { nl: 'Onaardig of bedreigend', en: 'Rude or threatening' },
        hate: { nl: 'Discriminatie of haat', en: 'Discrimination or hate' },
        private: { nl: 'Gegevens van iemand', en: "Someone's personal data" },
        spam: { nl: 'Reclame of misleiding', en: 'Advertising or deceit' },
        wrong: { nl: 'Klopt niet of is gevaarlijk', en: 'Wrong or dangerous' },
        other: { nl: 'Iets anders', en: 'Something else' },
      },
      { required: true },
    ),
    lines('words', { nl: 'Toelichting', en: 'Explanation' }, { max: 1000 }),
    // What it said when it was reported: words can be changed afterwards.
    lines('excerpt', { nl: 'Wat er stond', en: 'What it said' }, { max: 2000 }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        open: { nl: 'Wacht', en: 'Waiting' },
        upheld: { nl: 'Iets aan gedaan', en: 'Acted upon' },
        dismissed: { nl: 'Laten staan', en: 'Left as it is' },
      },
      { required: true, defaultValue: 'open', index: true },
    ),
    one('decidedBy', 'users', { nl: 'Beslist door', en: 'Decided by' }),
    { name: 'decidedAt', type: 'date', index: true, label: { nl: 'Beslist op', en: 'Decided at' } },
  ],
};
