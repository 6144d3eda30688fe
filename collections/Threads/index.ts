import type { CollectionConfig } from 'payload';
import { forKnown } from '../fields/forKnown.ts';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { oldSlugsField, slugField, visibilityField } from '../fields/common.ts';
import { keepSlugFree } from '../hooks/keepSlugFree.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { removeWith } from '../hooks/removeWith.ts';
import { threadsAccess as access } from './access.ts';

/** A conversation in a group. */
export const Threads: CollectionConfig = {
  slug: 'threads',
  labels: {
    singular: { nl: 'Gesprek', en: 'Conversation' },
    plural: { nl: 'Gesprekken', en: 'Conversations' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'group', 'lastPostAt'],
    group: { nl: 'De lijn', en: 'The line' },
  },
  access,
  lockDocuments: false,
  indexes: [{ fields: ['group', 'slug'], unique: true }],
  hooks: {
    beforeValidate: [libraryFrom({ path: 'group', relationTo: 'groups', also: ['visibility'] })],
    beforeChange: [keepSlugFree('group')],
    beforeDelete: [removeWith('posts', 'thread')],
  },
  fields: [
    line('title', { nl: 'Onderwerp', en: 'Subject' }, { max: 150, required: true }),
    slugField(),
    oldSlugsField(),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }, { required: true }),
    one('startedBy', 'users', { nl: 'Begonnen door', en: 'Started by' }, { access: { read: forKnown } }),
    { name: 'lastPostAt', type: 'date', index: true, label: { nl: 'Laatste bericht', en: 'Last post' } },
    { name: 'closed', type: 'checkbox', label: { nl: 'Gesloten', en: 'Closed' } },
    // Its first post waits for a moderator: so does the subject.
    { name: 'held', type: 'checkbox', label: { nl: 'Wacht op akkoord', en: 'Waits for approval' } },
    visibilityField(),
  ],
};
