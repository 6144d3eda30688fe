import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { invitationsAccess as access } from './access.ts';
import { noteInvitation } from './hooks/noteInvitation.ts';

/** Someone is asked by mail to work or take part in a library: with a role, or in a group. */
export const Invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: { nl: 'Uitnodiging', en: 'Invitation' },
    plural: { nl: 'Uitnodigingen', en: 'Invitations' },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'role', 'state', 'expiresAt'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { afterChange: [noteInvitation] },
  fields: [
    { name: 'email', type: 'email', required: true, index: true, label: { nl: 'E-mailadres', en: 'E-mail' } },
    choice(
      'role',
      { nl: 'Als', en: 'As' },
      {
        admin: { nl: 'Beheerder', en: 'Admin' },
        librarian: { nl: 'Bibliothecaris', en: 'Librarian' },
        webmaster: { nl: 'Webmaster', en: 'Webmaster' },
        moderator: { nl: 'Gespreksleider', en: 'Moderator' },
        partner: { nl: 'Partner', en: 'Partner' },
        expert: { nl: 'Expert', en: 'Expert' },
        participant: { nl: 'Deelnemer van een groep', en: 'Participant of a group' },
      },
      { required: true },
    ),
    one('group', 'groups', { nl: 'Kennisgroep', en: 'Knowledge group' }),
    one('partner', 'partners', { nl: 'Partner', en: 'Partner' }),
    line('note', { nl: 'Persoonlijk bericht', en: 'Personal note' }, { max: 1000 }),
    line('language', { nl: 'Taal', en: 'Language' }, { max: 2, defaultValue: 'nl' }),
    one('invitedBy', 'users', { nl: 'Uitgenodigd door', en: 'Invited by' }),
    line('inviterName', { nl: 'Naam van wie uitnodigt', en: 'Name of who invites' }, { max: 100 }),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        sent: { nl: 'Verstuurd', en: 'Sent' },
        accepted: { nl: 'Aangenomen', en: 'Accepted' },
        revoked: { nl: 'Ingetrokken', en: 'Revoked' },
      },
      { required: true, defaultValue: 'sent', index: true },
    ),
    { name: 'sentAt', type: 'date', label: { nl: 'Verstuurd op', en: 'Sent at' } },
    {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Geldig tot', en: 'Valid until' },
    },
    { name: 'acceptedAt', type: 'date', label: { nl: 'Aangenomen op', en: 'Accepted at' } },
    one('acceptedBy', 'users', { nl: 'Aangenomen door', en: 'Accepted by' }),
    // Of the link in the newest mail; an older link does nothing.
    line(
      'hash',
      { nl: 'Hash', en: 'Hash' },
      { max: 64, unique: true, hidden: true, access: { read: () => false } },
    ),
  ],
};
