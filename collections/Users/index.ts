import type { CollectionConfig } from 'payload';
import { env } from '../../src/core/env.ts';
import { holdForgotten, mailForgotten } from '../../src/mail/mailForgotten.ts';
import { choice } from '../fields/choice.ts';
import { mailStoppedField } from '../fields/mailStoppedField.ts';
import { line } from '../fields/text.ts';
import { themesField } from '../fields/common.ts';
import { usersAccess as access } from './access.ts';
import { leaveNothing } from './hooks/leaveNothing.ts';
import { forgotEndpoint } from '../../src/people/account/forgotEndpoint.ts';
import { hideLock } from '../../src/people/hideLock.ts';
import { isStaff } from '../../src/people/roles.ts';
import { spendTime } from '../../src/people/spendTime.ts';
import { askFactor } from './hooks/askFactor.ts';
import { endUnprovenSessions } from './hooks/endUnprovenSessions.ts';
import { guardIdentity } from './hooks/guardIdentity.ts';
import { guardRoles } from './hooks/guardRoles.ts';
import { hideSessions } from './hooks/hideSessions.ts';
import { keepWhatChanged } from './hooks/keepWhatChanged.ts';
import { answerReset, dropResetSession, noteReset } from './hooks/resetWithoutLogin.ts';
import { noteGone, noteRights } from './hooks/noteRights.ts';
import { rolesField } from './rolesField.ts';
import { networkAdminOnly } from './networkAdminOnly.ts';

/** Kept by the hub itself: nobody reads or writes it. */
const ofTheHub = {
  access: { create: () => false, read: () => false, update: () => false },
  admin: { hidden: true },
};

/** People with an account: staff with a password, everyone else by a link in the mail. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Persoon', en: 'Person' }, plural: { nl: 'Mensen', en: 'People' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    group: { nl: 'Mensen', en: 'People' },
  },
  auth: {
    tokenExpiration: 14 * 24 * 3600,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_URL.startsWith('https:') },
  },
  access,
  endpoints: [forgotEndpoint],
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [spendTime, holdForgotten, noteReset],
    beforeChange: [guardRoles, guardIdentity, endUnprovenSessions],
    afterChange: [noteRights],
    afterDelete: [noteGone],
    beforeLogin: [askFactor, keepWhatChanged, dropResetSession],
    beforeDelete: [leaveNothing],
    afterRead: [hideSessions],
    afterOperation: [mailForgotten, answerReset],
    afterError: [hideLock],
  },
  fields: [
    line('name', { nl: 'Naam', en: 'Name' }, { max: 100, required: true }),
    mailStoppedField(({ req }) => isStaff(req.user)),
    rolesField(),
    {
      name: 'networkAdmin',
      type: 'checkbox',
      saveToJWT: true,
      label: { nl: 'Netwerkbeheerder', en: 'Network admin' },
      access: { create: networkAdminOnly, update: networkAdminOnly },
      admin: { position: 'sidebar' },
    },
    themesField(),
    choice(
      'language',
      { nl: 'Taal', en: 'Language' },
      { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } },
      { defaultValue: 'nl' },
    ),
    // When someone was here last, and how often we warned that an unused account goes (src/people/retention).
    { name: 'lastSeenAt', type: 'date', index: true, ...ofTheHub },
    { name: 'warnings', type: 'number', ...ofTheHub },
    { name: 'warnedAt', type: 'date', ...ofTheHub },
    // The address whose mailbox the person has shown to read (src/people/provenAddress.ts).
    { name: 'provenEmail', type: 'text', maxLength: 254, ...ofTheHub },
  ],
};
