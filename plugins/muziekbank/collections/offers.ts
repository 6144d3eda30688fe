import type { CollectionConfig } from 'payload';
import {
  choice,
  librarian,
  libraryFrom,
  line,
  lines,
  needed,
  nobody,
  one,
} from '../../../src/flavours/index.ts';

/** Someone who offers to help. Made by a form, with or without an account; seen by librarians. */
export const offers: CollectionConfig = {
  slug: 'muziekbank-offers',
  labels: { singular: { nl: 'Aanbod', en: 'Offer' }, plural: { nl: 'Aanbod', en: 'Offers' } },
  admin: { useAsTitle: 'name', hidden: true },
  access: { create: nobody, read: librarian, update: nobody, delete: nobody },
  hooks: { beforeValidate: [libraryFrom({ path: 'call', relationTo: 'muziekbank-calls' })] },
  fields: [
    needed(one('call', 'muziekbank-calls', { nl: 'Oproep', en: 'Call' })),
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    { name: 'email', type: 'email', required: true, label: { nl: 'E-mailadres', en: 'E-mail' } },
    lines('text', { nl: 'Wat je aanbiedt', en: 'What you offer' }, { max: 1000 }),
    {
      name: 'named',
      type: 'checkbox',
      defaultValue: false,
      label: { nl: 'Mag met naam bedankt worden', en: 'May be thanked by name' },
    },
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      { new: { nl: 'Nieuw', en: 'New' }, thanked: { nl: 'Bedankt', en: 'Thanked' } },
      { required: true, defaultValue: 'new', index: true },
    ),
  ],
};
