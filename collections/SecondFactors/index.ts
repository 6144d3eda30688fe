import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { secondFactorsAccess as access } from './access.ts';

/**
 * The second factor of an account: an authenticator app. Without `confirmedAt` it is being set up. Beside
 * the account and not in it, so that reading or saving a person never touches it.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  fields: [
    // One per account: its id.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 60, required: true, unique: true }),
    one('user', 'users', { nl: 'Persoon', en: 'Person' }, { required: true }),
    // Sealed with a key of the hub (src/people/factor/seal).
    line('secret', { nl: 'Geheim', en: 'Secret' }, { max: 300, required: true }),
    { name: 'confirmedAt', type: 'date' },
    // The last half minute of which a code was used: none is used twice.
    { name: 'lastStep', type: 'number', defaultValue: 0 },
    { name: 'tries', type: 'number', defaultValue: 0 },
    { name: 'triedAt', type: 'date' },
  ],
};
