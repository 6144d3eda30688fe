import type { CollectionConfig } from 'payload';
import { anyStaff, librarian, nobody } from '../../src/people/access/atoms.ts';
import { or } from '../../src/people/access/combine.ts';
import { ofHostedEvents } from './ofHostedEvents.ts';

/** Changed by the commands of src/agenda only, which keep the seats right. */
export const rsvpsAccess: CollectionConfig['access'] = {
  create: nobody,
  read: or(librarian, ofHostedEvents),
  update: nobody,
  delete: librarian,
  readVersions: nobody,
  unlock: nobody,
  admin: ({ req }) => Boolean(anyStaff({ req })),
};
