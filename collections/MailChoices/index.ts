import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { mailChoicesAccess as access } from './access.ts';

/** Of what someone wants mail, and when, where that is not the usual (src/notifications/kinds.ts). */
export const MailChoices: CollectionConfig = {
  slug: 'mail-choices',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    // Who and about what: one choice for each.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 340, required: true, unique: true }),
    one('user', 'users', { nl: 'Persoon', en: 'Person' }),
    // Of people without an account, who have a link in a mail and nothing else.
    { name: 'email', type: 'email', index: true },
    line('scope', { nl: 'Waarover', en: 'About' }, { max: 80, required: true }),
    line('pace', { nl: 'Wanneer', en: 'When' }, { max: 10, required: true }),
  ],
};
