import type { Field } from 'payload';
import { lines } from '../../fields/text.ts';

/** What remains of a meeting: how many came, the minutes, what was learned. */
export function closingField(): Field {
  return {
    name: 'closing',
    type: 'group',
    label: { nl: 'Afsluiting', en: 'Closing' },
    fields: [
      {
        name: 'attended',
        type: 'number',
        min: 0,
        max: 100000,
        label: { nl: 'Hoeveel mensen waren er?', en: 'How many came?' },
      },
      lines('minutes', { nl: 'Verslag', en: 'Minutes' }, { max: 30000 }),
      lines('learned', { nl: 'Wat leerden we?', en: 'What was learned?' }, { max: 5000 }),
      {
        name: 'closedAt',
        type: 'date',
        label: { nl: 'Afgesloten op', en: 'Closed at' },
        admin: { readOnly: true },
      },
    ],
  };
}
