import { choice, line, one, type Flavour } from '../../src/flavours/index.ts';
import { languages } from './languages.ts';

/** What the flavour adds to questions and experts of the core. */
export const extend: Flavour['extend'] = {
  questions: {
    fields: [
      line('neighbourhood', { nl: 'Buurt', en: 'Neighbourhood' }, { max: 100 }),
      choice('speaks', { nl: 'Spreekt het liefst', en: 'Prefers to speak' }, languages),
      {
        name: 'partnersAskedAt',
        type: 'date',
        label: { nl: 'Partners gevraagd op', en: 'Partners asked at' },
      },
      one('meeting', 'events', { nl: 'Op de agenda van', en: 'On the agenda of' }),
      one('inDossier', 'dossiers', { nl: 'In dossier', en: 'In dossier' }),
      {
        name: 'reminded',
        type: 'number',
        label: { nl: 'Herinnerd', en: 'Reminded' },
        admin: { hidden: true },
      },
    ],
  },
  experts: {
    fields: [
      {
        name: 'hours',
        type: 'number',
        min: 0,
        max: 200,
        label: { nl: 'Vrije uren per maand', en: 'Free hours a month' },
      },
    ],
  },
};
