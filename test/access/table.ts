import type { Kind } from './people.ts';

type Operation = 'create' | 'read' | 'update' | 'delete';
type Row = Record<Operation, readonly Kind[]>;

const everyone: readonly Kind[] = [
  'visitor',
  'resident',
  'member',
  'moderator',
  'expert',
  'partner',
  'webmaster',
  'librarian',
  'admin',
  'otherLibrarian',
  'networkAdmin',
];
const librarians: readonly Kind[] = ['librarian', 'admin', 'networkAdmin'];
const anyLibrarian: readonly Kind[] = [...librarians, 'otherLibrarian'];
const admins: readonly Kind[] = ['admin', 'networkAdmin'];
const network: readonly Kind[] = ['networkAdmin'];
const members: readonly Kind[] = ['member', ...librarians];
const nobody: readonly Kind[] = [];

/** Who may do what over REST with a document of one library. What is not named is refused. */
export const table = {
  libraries: { create: network, read: everyone, update: librarians, delete: nobody },
  branches: { create: librarians, read: everyone, update: librarians, delete: admins },
  themes: { create: librarians, read: everyone, update: librarians, delete: librarians },
  questions: { create: librarians, read: librarians, update: librarians, delete: nobody },
  groups: { create: librarians, read: everyone, update: librarians, delete: admins },
  hiddenGroups: { create: librarians, read: members, update: librarians, delete: admins },
  memberships: { create: librarians, read: members, update: librarians, delete: librarians },
  threads: { create: librarians, read: everyone, update: librarians, delete: librarians },
  hiddenThreads: { create: librarians, read: members, update: librarians, delete: librarians },
  hiddenPosts: { create: librarians, read: members, update: librarians, delete: librarians },
  partners: { create: librarians, read: everyone, update: librarians, delete: librarians },
  packages: { create: librarians, read: everyone, update: librarians, delete: librarians },
  proposals: { create: librarians, read: librarians, update: librarians, delete: nobody },
  proposalMessages: { create: nobody, read: librarians, update: nobody, delete: nobody },
  experts: { create: librarians, read: librarians, update: librarians, delete: librarians },
  expertAsks: { create: nobody, read: librarians, update: nobody, delete: nobody },
  events: { create: librarians, read: everyone, update: librarians, delete: admins },
  draftEvents: { create: librarians, read: librarians, update: librarians, delete: admins },
  hiddenEvents: { create: librarians, read: members, update: librarians, delete: admins },
  series: { create: librarians, read: everyone, update: librarians, delete: librarians },
  rooms: { create: librarians, read: everyone, update: librarians, delete: librarians },
  dossiers: { create: librarians, read: everyone, update: librarians, delete: admins },
  draftDossiers: { create: librarians, read: librarians, update: librarians, delete: admins },
  titles: { create: anyLibrarian, read: everyone, update: anyLibrarian, delete: network },
  heldReplies: { create: nobody, read: librarians, update: nobody, delete: librarians },
  acts: { create: nobody, read: admins, update: nobody, delete: nobody },
  reports: { create: nobody, read: librarians, update: nobody, delete: nobody },
  measures: { create: nobody, read: librarians, update: nobody, delete: nobody },
  recordings: { create: librarians, read: librarians, update: librarians, delete: admins },
} satisfies Record<string, Row>;

export type Case = keyof typeof table;
export type { Operation };
