import type { CollectionConfig } from 'payload';
import { nobody } from '../../src/people/access/atoms.ts';

export const mailChoicesAccess: CollectionConfig['access'] = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: () => false,
};
