import type { CollectionConfig } from 'payload';
import { nobody } from '../../src/people/access/atoms.ts';

/** Nobody, over no way: read and written by src/people/factor alone. */
export const secondFactorsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: () => false,
};
