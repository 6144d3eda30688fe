import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { tokensAccess as access } from './access.ts';

/** One-time links in mails. Only the hash is kept, so that the database gives no way in. */
export const Tokens: CollectionConfig = {
  slug: 'tokens',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    line('hash', { nl: 'Hash', en: 'Hash' }, { max: 64, required: true, unique: true }),
    line('kind', { nl: 'Soort', en: 'Kind' }, { max: 40, required: true }),
    line('email', { nl: 'E-mailadres', en: 'E-mail' }, { max: 254 }),
    one('user', 'users', { nl: 'Persoon', en: 'Person' }),
    { name: 'facts', type: 'json' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
};
