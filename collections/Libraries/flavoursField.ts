import type { ArrayField } from 'payload';
import { librarianOfThis } from './fieldAccess.ts';
import { line } from '../fields/text.ts';

/**
 * Which flavours a library has, each with its settings: chosen from those of the hub, and set in a form
 * made from the flavour's schema. Checked by hooks/checkFlavours.
 */
export function flavoursField(): ArrayField {
  return {
    name: 'flavours',
    type: 'array',
    label: { nl: 'Werkwijzen', en: 'Flavours' },
    labels: { singular: { nl: 'Werkwijze', en: 'Flavour' }, plural: { nl: 'Werkwijzen', en: 'Flavours' } },
    maxRows: 50,
    fields: [
      line(
        'flavour',
        { nl: 'Werkwijze', en: 'Flavour' },
        {
          max: 60,
          required: true,
          admin: { components: { Field: '/templates/admin/FlavourChoice.tsx#FlavourChoice' } },
        },
      ),
      {
        name: 'settings',
        type: 'json',
        label: { nl: 'Instellingen', en: 'Settings' },
        access: { read: librarianOfThis },
        admin: { components: { Field: '/templates/admin/FlavourSettings.tsx#FlavourSettings' } },
      },
    ],
  };
}
