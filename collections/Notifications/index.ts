import type { CollectionConfig } from 'payload';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { notificationsAccess as access } from './access.ts';

/** What someone is to be told, or was: one row per person and cause, written with the cause. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  admin: { hidden: true },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['user', 'state'] }],
  fields: [
    // The cause and the person: nobody is told of one thing twice.
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 200, required: true, unique: true }),
    one('user', 'users', { nl: 'Persoon', en: 'Person' }, { required: true }),
    line('kind', { nl: 'Soort', en: 'Kind' }, { max: 20, required: true }),
    // What is told about one topic within a short while goes in one mail.
    line('topic', { nl: 'Onderwerp', en: 'Topic' }, { max: 80, required: true, index: true }),
    line('thing', { nl: 'Waarover', en: 'About' }, { max: 80, required: true }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    line('state', { nl: 'Stand', en: 'State' }, { max: 10, required: true, index: true }),
    { name: 'sentAt', type: 'date' },
  ],
};
