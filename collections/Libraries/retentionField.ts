import type { Field } from 'payload';
import { periods } from '../../src/people/retention/periods.ts';

/** How long what is kept, in days: empty is the usual, and nobody goes beyond the bounds. */
export function retentionField(): Field {
  return {
    name: 'retention',
    type: 'group',
    label: { nl: 'Bewaren (in dagen; leeg: zoals gewoonlijk)', en: 'Retention (in days; empty: as usual)' },
    fields: Object.entries(periods).map(([name, { min, max, usual, label }]) => ({
      name,
      type: 'number',
      min,
      max,
      label,
      admin: {
        placeholder: String(usual),
        description: {
          nl: `Gewoonlijk ${usual}; van ${min} tot en met ${max}.`,
          en: `Usually ${usual}; from ${min} to ${max}.`,
        },
      },
    })),
  };
}
