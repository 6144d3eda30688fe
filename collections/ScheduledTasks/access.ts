import type { CollectionConfig } from 'payload';
import { nobody } from '../../src/people/access/atoms.ts';

export const scheduledTasksAccess: CollectionConfig['access'] = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: () => false,
};
