import type { CollectionSlug } from 'payload';
import type { Branch, Group, Library, Partner, Thread } from '../../src/payload-types.ts';
import { unique } from '../factories/unique.ts';
import type { Case } from './table.ts';

export type World = {
  library: Library;
  branch: Branch;
  group: Group;
  hidden: Group;
  thread: Thread;
  hiddenThread: Thread;
  partner: Partner;
  proposal: { id: string };
  question: { id: string };
  event: { id: string };
  spareUser: () => Promise<string>;
};

type Sample = { collection: CollectionSlug; data: Record<string, unknown> };

const day = 24 * 3600_000;
const times = () => ({
  startsAt: new Date(Date.now() + 20 * day).toISOString(),
  endsAt: new Date(Date.now() + 20 * day + 3600_000).toISOString(),
});

/** A fresh document of each case, complete enough to be stored. */
export async function sample(name: Case, world: World): Promise<Sample> {
  const library = world.library.id;
  const title = unique(name);
  const event = { library, title, ...times(), rsvp: 'none' };
  const samples: Record<Case, () => Sample | Promise<Sample>> = {
    libraries: () => ({ collection: 'libraries', data: { name: title } }),
    branches: () => ({
      collection: 'branches',
      data: { library, name: title, timeZone: 'Europe/Amsterdam' },
    }),
    themes: () => ({ collection: 'themes', data: { library, title } }),
    questions: () => ({ collection: 'questions', data: { library, text: title, state: 'new' } }),
    groups: () => ({ collection: 'groups', data: { library, title, visibility: 'public' } }),
    hiddenGroups: () => ({ collection: 'groups', data: { library, title, visibility: 'hidden' } }),
    memberships: async () => ({
      collection: 'memberships',
      data: {
        library,
        group: world.hidden.id,
        user: await world.spareUser(),
        state: 'member',
        role: 'member',
      },
    }),
    threads: () => ({ collection: 'threads', data: { library, title, group: world.group.id } }),
    hiddenThreads: () => ({ collection: 'threads', data: { library, title, group: world.hidden.id } }),
    hiddenPosts: () => ({
      collection: 'posts',
      data: { library, thread: world.hiddenThread.id, body: title },
    }),
    partners: () => ({ collection: 'partners', data: { library, name: title } }),
    packages: () => ({ collection: 'packages', data: { library, partner: world.partner.id, title } }),
    proposals: () => ({ collection: 'proposals', data: { library, title, state: 'sent' } }),
    proposalMessages: () => ({
      collection: 'proposal-messages',
      data: { library, proposal: world.proposal.id, side: 'proposer', body: title },
    }),
    experts: () => ({
      collection: 'experts',
      data: { library, name: title, visibility: 'public', consentAt: new Date().toISOString() },
    }),
    expertAsks: () => ({
      collection: 'expert-asks',
      data: { library, question: world.question.id, text: title },
    }),
    events: () => ({ collection: 'events', data: { ...event, _status: 'published' } }),
    draftEvents: () => ({ collection: 'events', data: { ...event, _status: 'draft' } }),
    hiddenEvents: () => ({
      collection: 'events',
      data: { ...event, group: world.hidden.id, _status: 'published' },
    }),
    series: () => ({ collection: 'series', data: { library, title } }),
    rooms: () => ({
      collection: 'rooms',
      data: {
        library,
        name: title,
        branch: world.branch.id,
        capacity: 10,
        setupMinutes: 0,
        teardownMinutes: 0,
      },
    }),
    dossiers: () => ({
      collection: 'dossiers',
      data: { library, title, kind: 'theme', _status: 'published' },
    }),
    draftDossiers: () => ({
      collection: 'dossiers',
      data: { library, title, kind: 'theme', _status: 'draft' },
    }),
    titles: () => ({
      collection: 'titles',
      data: { title, medium: 'book', source: 'test', sourceId: title },
    }),
    heldReplies: () => ({
      collection: 'held-replies',
      data: { library, title, why: 'sender', key: title },
    }),
    acts: () => ({
      collection: 'acts',
      data: { library, act: 'role.given', at: new Date().toISOString() },
    }),
    reports: () => ({ collection: 'reports', data: { library, title, reason: 'other', state: 'open' } }),
    measures: () => ({ collection: 'measures', data: { library, kind: 'warn', reason: title } }),
    recordings: () => ({
      collection: 'recordings',
      data: { library, title, event: world.event.id, _status: 'published' },
    }),
  };
  return samples[name]();
}
