import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { stoppedAddressesAccess as access } from './access.ts';
import { liftEverywhere } from './hooks/liftEverywhere.ts';

/**
 * Addresses that a mail server refused for good: no mail goes there until staff take one off this list, or
 * a mail that its owner asked for arrives. One row for each library that wanted to write to it, so that its
 * staff see why, and nobody else's.
 */
export const StoppedAddresses: CollectionConfig = {
  slug: 'stopped-addresses',
  labels: {
    singular: { nl: 'Gestopt adres', en: 'Stopped address' },
    plural: { nl: 'Gestopte adressen', en: 'Stopped addresses' },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'reason', 'createdAt'],
    group: { nl: 'Mensen', en: 'People' },
    description: {
      nl: 'Naar deze adressen gaat geen mail meer: de mailserver weigerde ze. Klopt een adres weer? Verwijder het hier, dan gaat er weer mail heen.',
      en: 'No mail goes to these addresses: the mail server refused them. Does one work again? Delete it here and mail goes there again.',
    },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { afterDelete: [liftEverywhere] },
  fields: [
    { name: 'email', type: 'email', required: true, index: true, label: { nl: 'E-mailadres', en: 'E-mail' } },
    lines('reason', { nl: 'De mailserver zei', en: 'The mail server said' }, { max: 500 }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
    // Address and library: one row for both.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 340, required: true, unique: true, hidden: true }),
  ],
};
