import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { staffOnly } from '../fields/staffOnly.ts';
import { line, lines } from '../fields/text.ts';
import { libraryFrom } from '../hooks/libraryFrom.ts';
import { membershipsAccess as access } from './access.ts';
import { noteMember } from './hooks/noteMember.ts';
import { setKey } from './hooks/setKey.ts';
import { syncGone, syncRole } from './hooks/syncRole.ts';

/** Who takes part in which group. */
export const Memberships: CollectionConfig = {
  slug: 'memberships',
  labels: { singular: { nl: 'Deelnemer', en: 'Member' }, plural: { nl: 'Deelnemers', en: 'Members' } },
  admin: {
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'group', 'state', 'role'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  hooks: {
    beforeValidate: [libraryFrom({ path: 'group', relationTo: 'groups' }), setKey],
    afterChange: [syncRole, noteMember],
    afterDelete: [syncGone],
  },
  fields: [
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }, { required: true }),
    one('user', 'users', { nl: 'Persoon', en: 'Person' }, { required: true }),
    line('key', { nl: 'Sleutel', en: 'Key' }, { max: 100, unique: true, admin: { hidden: true } }),
    line('displayName', { nl: 'Naam in de groep', en: 'Name in the group' }, { max: 100 }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        asked: { nl: 'Wil meedoen', en: 'Asked to join' },
        member: { nl: 'Doet mee', en: 'Member' },
        left: { nl: 'Is weg', en: 'Left' },
      },
      { required: true, defaultValue: 'member', index: true },
    ),
    choice(
      'role',
      { nl: 'Rol', en: 'Role' },
      { member: { nl: 'Deelnemer', en: 'Member' }, moderator: { nl: 'Gespreksleider', en: 'Moderator' } },
      { required: true, defaultValue: 'member' },
    ),
    // Sent away by a moderator: comes back only when a moderator agrees.
    {
      name: 'removed',
      type: 'checkbox',
      label: { nl: 'Weggehaald door gespreksleider', en: 'Removed by a moderator' },
    },
    // No part in the talk until then, by a moderator's decision (measures).
    {
      name: 'blockedUntil',
      type: 'date',
      label: { nl: 'Geblokkeerd tot', en: 'Blocked until' },
      access: { read: staffOnly },
    },
    // A moderator knows this person: nothing waits, links are links.
    {
      name: 'trusted',
      type: 'checkbox',
      label: { nl: 'Vertrouwd', en: 'Trusted' },
      access: { read: staffOnly },
    },
    lines('brings', { nl: 'Brengt mee', en: 'Brings' }, { max: 500 }),
    lines('seeks', { nl: 'Zoekt', en: 'Seeks' }, { max: 500 }),
  ],
};
