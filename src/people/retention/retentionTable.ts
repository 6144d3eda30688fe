import type { PeriodName } from './periods.ts';

/**
 * When it ends. A period in days that a library can set (periods.ts); `account`: when the account goes, by its
 * owner or unused; `thing`: as long as what it belongs to is there.
 */
export type Ends = PeriodName | 'account' | 'thing';

export type RetentionRow = {
  /** Names its words for people: `privacy.rows` in src/core/text. */
  key: RowKey;
  ends: Ends;
  /** Which fields, by collection; as walkFields names them. Old versions of these count along. */
  fields: Record<string, readonly string[]>;
};

export type RowKey =
  | 'signUps'
  | 'unconfirmed'
  | 'askers'
  | 'questionWords'
  | 'bookings'
  | 'mails'
  | 'mailChoices'
  | 'stoppedAddresses'
  | 'accounts'
  | 'experts'
  | 'memberships'
  | 'talk'
  | 'earlierTexts'
  | 'dossiers'
  | 'duties'
  | 'minutes'
  | 'found'
  | 'log';

/**
 * Every field that can hold a person, with its end: from this table /privacy is made, the nightly forgetting
 * works, and a test refuses a field that is neither here nor in notPersonal.ts. A new kind of thing needs a row,
 * its words in src/core/text/{nl,en}/privacy.ts, and what forgets it in forgetters.ts.
 */
export const retentionTable: readonly RetentionRow[] = [
  { key: 'signUps', ends: 'rsvpDays', fields: { rsvps: ['name', 'email', 'answers', 'phone'] } },
  {
    key: 'unconfirmed',
    ends: 'unconfirmedDays',
    fields: {
      tokens: ['email', 'user', 'facts'],
      'payload-jobs': ['input', 'error', 'log.input', 'log.output', 'log.error'],
      rsvps: ['name', 'email', 'answers', 'phone'],
    },
  },
  {
    key: 'askers',
    ends: 'questionDays',
    fields: {
      questions: ['askedBy.name', 'askedBy.email', 'askedBy.phone'],
      proposals: ['proposedBy.name', 'proposedBy.email', 'person'],
      'proposal-messages': ['author', 'authorName'],
      'group-requests': ['name', 'email', 'user'],
    },
  },
  {
    key: 'questionWords',
    ends: 'thing',
    fields: {
      questions: ['text', 'answer', 'reason'],
      proposals: ['summary', 'forWhom', 'needs', 'availability', 'invitation', 'reason'],
      'proposal-messages': ['body'],
      'expert-asks': ['text', 'note', 'answer'],
      'group-requests': ['people', 'reason'],
    },
  },
  { key: 'bookings', ends: 'rsvpDays', fields: { bookings: ['purpose', 'reason'] } },
  {
    key: 'mails',
    ends: 'mailDays',
    fields: {
      outbox: ['to', 'subject', 'lastError', 'text', 'html', 'calendar', 'unsubscribe'],
      notifications: ['user'],
    },
  },
  {
    key: 'mailChoices',
    ends: 'account',
    fields: { 'mail-choices': ['user', 'email'], notifications: ['user'] },
  },
  { key: 'stoppedAddresses', ends: 'thing', fields: { 'stopped-addresses': ['email', 'reason'] } },
  {
    key: 'accounts',
    ends: 'accountDays',
    fields: {
      users: ['name', 'email', 'provenEmail', 'resetPasswordToken', 'salt', 'hash'],
      'payload-preferences': ['user', 'value'],
      'second-factors': ['user', 'secret'],
    },
  },
  {
    key: 'experts',
    ends: 'account',
    fields: {
      experts: ['name', 'user', 'email', 'about', 'speaks', 'neighbourhood', 'availability', 'address'],
    },
  },
  {
    key: 'memberships',
    ends: 'account',
    fields: { memberships: ['user', 'displayName', 'brings', 'seeks'] },
  },
  {
    key: 'talk',
    ends: 'account',
    fields: { threads: ['title', 'startedBy'], posts: ['author', 'authorName', 'body', 'mentions'] },
  },
  { key: 'earlierTexts', ends: 'logDays', fields: { posts: ['earlier.body'] } },
  {
    key: 'dossiers',
    ends: 'account',
    fields: { dossiers: ['authors', 'editedBy', 'editedByName', 'changeNote'] },
  },
  {
    key: 'duties',
    ends: 'account',
    fields: {
      groups: ['moderators'],
      events: ['host', 'moderator'],
      bookings: ['requestedBy', 'decidedBy'],
      questions: ['enteredBy'],
      rsvps: ['enteredBy'],
      proposals: ['invitedBy', 'decidedBy'],
      'expert-asks': ['askedBy'],
    },
  },
  {
    key: 'minutes',
    ends: 'thing',
    fields: { events: ['closing.minutes', 'closing.learned'], recordings: ['consent'] },
  },
  {
    key: 'found',
    ends: 'thing',
    fields: { 'search-entries': ['title', 'summary', 'titleStems', 'stems'] },
  },
  {
    key: 'log',
    ends: 'logDays',
    fields: {
      invitations: ['email', 'note', 'invitedBy', 'inviterName', 'acceptedBy'],
      acts: ['by', 'byName', 'person', 'subjectTitle', 'detail'],
      reports: ['title', 'words', 'excerpt', 'decidedBy'],
      measures: ['person', 'personName', 'title', 'reason', 'excerpt', 'by', 'byName', 'answer'],
    },
  },
];
