import type { CollectionConfig } from 'payload';
import { actKinds } from '../../src/people/audit/actKinds.ts';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { actsAccess as access } from './access.ts';
import { neverChange, neverDelete } from './hooks/neverChange.ts';

/** The audit log: what staff did to people and rights. Written in the transaction of the act (noteAct). */
export const Acts: CollectionConfig = {
  slug: 'acts',
  labels: { singular: { nl: 'Handeling', en: 'Act' }, plural: { nl: 'Logboek', en: 'Audit log' } },
  admin: {
    useAsTitle: 'act',
    defaultColumns: ['createdAt', 'act', 'byName', 'person', 'detail', 'library'],
    description: {
      nl: 'Wie wat deed met mensen en rechten. Niemand kan dit veranderen.',
      en: 'Who did what to people and rights. Nobody can change this.',
    },
    group: { nl: 'Mensen', en: 'People' },
    hidden: ({ user }) =>
      !user?.networkAdmin &&
      !((user?.roles ?? []) as { role: string }[]).some(({ role }) => role === 'admin'),
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeChange: [neverChange], beforeDelete: [neverDelete] },
  fields: [
    choice('act', { nl: 'Wat', en: 'What' }, actKinds, { required: true, index: true }),
    one('by', 'users', { nl: 'Door', en: 'By' }),
    // As it was then: an account can go.
    line('byName', { nl: 'Naam van wie het deed', en: 'Name of who did it' }, { max: 100 }),
    one('person', 'users', { nl: 'Over wie', en: 'About whom' }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
    line('subjectKind', { nl: 'Soort', en: 'Kind' }, { max: 40 }),
    line('subject', { nl: 'Waarover (nummer)', en: 'About what (id)' }, { max: 60, index: true }),
    line('subjectTitle', { nl: 'Waarover', en: 'About what' }, { max: 200 }),
    line('detail', { nl: 'Bijzonderheden', en: 'Details' }, { max: 500 }),
    { name: 'at', type: 'date', required: true, index: true, label: { nl: 'Wanneer', en: 'When' } },
  ],
};
