import type { CollectionConfig } from 'payload';
import { choice } from '../fields/choice.ts';
import { one } from '../fields/relation.ts';
import { line, lines } from '../fields/text.ts';
import { retryMail } from '../../src/mail/retryMail.ts';
import { outboxAccess as access } from './access.ts';
import { hideLinks } from './hooks/hideLinks.ts';

/** What only the sending itself needs: never shown, not over REST either. */
const internal = { access: { read: () => false }, admin: { hidden: true } };

/** Every mail that the hub sends, written in the transaction of its cause, sent by a worker. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: { nl: 'Mail', en: 'Mail' }, plural: { nl: 'Postvak uit', en: 'Outbox' } },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'attempts', 'createdAt'],
    group: { nl: 'Mensen', en: 'People' },
  },
  access,
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [{ path: '/:id/retry', method: 'post', handler: retryMail }],
  fields: [
    { name: 'to', type: 'email', required: true, index: true, label: { nl: 'Aan', en: 'To' } },
    line('subject', { nl: 'Onderwerp', en: 'Subject' }, { max: 300, required: true }),
    line(
      'kind',
      { nl: 'Soort', en: 'Kind' },
      {
        max: 60,
        required: true,
        index: true,
        admin: { components: { Field: '/templates/admin/MailKind.tsx#MailKind' } },
      },
    ),
    choice(
      'state',
      { nl: 'Stand', en: 'State' },
      {
        waiting: { nl: 'Wacht', en: 'Waiting' },
        sent: { nl: 'Verstuurd', en: 'Sent' },
        failed: { nl: 'Mislukt', en: 'Failed' },
      },
      { required: true, defaultValue: 'waiting', index: true },
    ),
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { nl: 'Pogingen', en: 'Attempts' },
    },
    lines('lastError', { nl: 'Laatste fout', en: 'Last error' }, { max: 2000 }),
    { name: 'sentAt', type: 'date', label: { nl: 'Verstuurd op', en: 'Sent at' } },
    line('messageId', { nl: 'Message-ID', en: 'Message-ID' }, { max: 200, index: true }),
    line('language', { nl: 'Taal', en: 'Language' }, { max: 2 }),
    one('library', 'libraries', { nl: 'Bibliotheek', en: 'Library' }),
    lines('text', { nl: 'Tekst', en: 'Text' }, { max: 60000, hooks: { afterRead: [hideLinks] } }),
    { name: 'html', type: 'code', ...internal },
    { name: 'calendar', type: 'json', ...internal },
    { name: 'fromName', type: 'text', maxLength: 100, ...internal },
    { name: 'replyTo', type: 'text', maxLength: 254, ...internal },
    { name: 'unsubscribe', type: 'text', maxLength: 2000, ...internal },
    { name: 'queuedAt', type: 'date', ...internal },
    { name: 'sendingUntil', type: 'date', ...internal },
    {
      name: 'retry',
      type: 'ui',
      admin: { components: { Field: '/templates/admin/RetryMail.tsx#RetryMail' } },
    },
  ],
};
