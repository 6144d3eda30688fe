/** Names of fields that hold no person, in whatever collection: addresses on the site, keys, machine words. */
export const notPersonalNames: readonly string[] = [
  'id',
  'slug',
  'oldSlugs',
  'key',
  'kind',
  'language',
  'url',
  'filename',
  'mimeType',
  'thumbnailURL',
  'subject',
  'subjectKind',
  'mailStopped', // stored nowhere
];

/**
 * Fields with free words that are not about a person, by collection; `*`: all of its words. An address (`email`)
 * or a relation to an account is never covered by `*`: it is named here or stands in the table.
 */
export const notPersonal: Record<string, readonly string[]> = {
  libraries: ['*', 'contact.email'], // an organisation and its front desk
  branches: ['*'],
  themes: ['*'],
  titles: ['*'], // makers of books are public by trade
  'title-imports': ['*'],
  'seat-ledgers': ['*'],
  'room-slots': ['*'],
  'held-replies': ['*'], // of which proposal, and why: not of whom
  tallies: ['*'],
  bookings: ['countedIn'], // keys of counts
  series: ['*'],
  rsvps: ['askedAs'], // a digest; goes with the name
  rooms: ['*'],
  media: ['*'],
  partners: ['*'], // organisations
  packages: ['*'],
  recordings: ['title', 'chapters.title'],
  questions: ['publicText'], // the librarian's own wording, for everyone
  groups: ['title', 'summary', 'body'],
  proposals: ['title'],
  events: ['title', 'summary', 'body', 'statusReason'],
  dossiers: ['title', 'summary', 'body', 'sources.title'],
  outbox: ['messageId', 'fromName', 'replyTo'], // the library's name; an address of the hub
  tokens: ['hash'],
  notifications: ['*'],
  'scheduled-tasks': ['*'],
  invitations: ['hash'],
  'group-requests': ['title', 'summary'],
  'search-entries': ['doc', 'path'],
  'mail-choices': ['*'],
  'payload-jobs': ['*'],
  'payload-kv': ['*'],
  'payload-migrations': ['*'],
};
