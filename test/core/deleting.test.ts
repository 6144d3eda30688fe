import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import type { Branch, Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup, createThread } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createProposal } from '../factories/proposal.ts';
import { createRoom } from '../factories/room.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let branch: Branch;
/** Cookies of an admin of the library, and of the network. */
let admin: string;
let network: string;

const own = { depth: 0, overrideAccess: true } as const; // a test's own data

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  branch = await createBranch(hub, { library });
  admin = await logIn(hub, await createUser(hub, { library, role: 'admin' }));
  network = await logIn(hub, await createUser(hub, { networkAdmin: true }));
});
afterAll(() => hub.stop());

type Thing = { collection: CollectionSlug; id: string };
const make = async (collection: CollectionSlug, data: object): Promise<Thing> => ({
  collection,
  id: (await hub.payload.create({ collection, data: data as never, ...own })).id as string,
});

async function isThere({ collection, id }: Thing): Promise<boolean> {
  return (await hub.payload.count({ collection, where: { id: { equals: id } }, ...own })).totalDocs === 1;
}

/** What REST answers to who deletes it, as the admin does. */
async function remove({ collection, id }: Thing, { cookie = admin, language = 'nl' } = {}) {
  const answer = await hub.fetch(`/api/${collection}/${id}`, {
    method: 'DELETE',
    headers: { ...asUser(hub, cookie), 'Accept-Language': language },
  });
  const { errors = [] } = (await answer.json()) as {
    errors?: { message: string; data?: { code: string } }[];
  };
  return { status: answer.status, code: errors[0]?.data?.code, message: errors[0]?.message ?? '' };
}

/** A group with a talk and someone who takes part. */
async function busyGroup() {
  const group = await createGroup(hub, { library });
  const user = await createUser(hub);
  const { id } = await createMembership(hub, { group, user });
  const { thread, post } = await createThread(hub, { group, author: user });
  return {
    group: { collection: 'groups', id: group.id } as const,
    user: { collection: 'users', id: user.id } as const,
    email: user.email,
    membership: { collection: 'memberships', id } as const,
    thread: { collection: 'threads', id: thread.id } as const,
    post: { collection: 'posts', id: post.id } as const,
  };
}

/** What cannot be without what it points to: what is deleted with it, and what keeps it from being deleted. */
const taken = [
  'memberships.group',
  'memberships.user',
  'threads.group',
  'posts.thread',
  'notifications.user',
  'second-factors.user',
  'rsvps.event',
  'seat-ledgers.event',
  'bookings.room',
  'proposal-messages.proposal',
];
const keeping = ['recordings.event', 'packages.partner', 'rooms.branch'];
/** Pointed to by `users.roles.library` and `expert-asks.question`: these are never deleted. */
const neverDeleted = ['libraries', 'questions'];

describe('deleting what others point to', () => {
  it('should be thought of for every relation that must be there', () => {
    const found = hub.payload.config.collections.flatMap(({ slug, flattenedFields, custom }) =>
      custom?.flavour
        ? []
        : flattenedFields.flatMap((field) =>
            field.type === 'relationship' &&
            field.required &&
            typeof field.relationTo === 'string' &&
            !neverDeleted.includes(field.relationTo)
              ? [`${slug}.${field.name}`]
              : [],
          ),
    );
    expect(found.sort()).toEqual([...taken, ...keeping].sort());
  });

  it('should be refused in the language of who asks, and leave all as it was', async () => {
    const event = await createEvent(hub, { library });
    const parent = await createGroup(hub, { library });
    const partner = await make('partners', { library: library.id, name: unique('Partner') });
    const meeting = await busyGroup();
    await createEvent(hub, { library, group: meeting.group.id });
    const within = await createGroup(hub, { library, parent: parent.id });
    const cases: [code: string, what: Thing, needs: Thing][] = [
      [
        'delete.recorded',
        { collection: 'events', id: event.id },
        await make('recordings', { title: 'Opname', event: event.id, _status: 'published' }),
      ],
      ['delete.packages', partner, await make('packages', { partner: partner.id, title: unique('Pakket') })],
      [
        'delete.rooms',
        { collection: 'branches', id: branch.id },
        { collection: 'rooms', id: (await createRoom(hub, { branch })).id },
      ],
      ['delete.subgroups', { collection: 'groups', id: parent.id }, { collection: 'groups', id: within.id }],
      ['delete.meetings', meeting.group, meeting.membership],
    ];
    for (const [code, what, needs] of cases) {
      const dutch = await remove(what);
      const english = await remove(what, { language: 'en' });
      expect([what.collection, dutch.status, dutch.code]).toEqual([what.collection, 409, code]);
      expect([english.status, english.code]).toEqual([409, code]);
      expect(english.message).not.toBe(dutch.message);
      expect(dutch.message).toMatch(/^[A-Z].+\.$/);
      expect([await isThere(what), await isThere(needs)]).toEqual([true, true]);
    }
    const many = await hub.fetch(`/api/events?where[id][equals]=${event.id}`, {
      method: 'DELETE',
      headers: asUser(hub, admin),
    });
    expect(many.status).toBe(400);
    expect(await isThere({ collection: 'events', id: event.id })).toBe(true);
  });

  it('should be possible once what kept it is gone', async () => {
    const event = await createEvent(hub, { library });
    const what = { collection: 'events', id: event.id } as const;
    const recording = await make('recordings', { title: 'Opname', event: event.id });
    expect((await remove(what)).code).toBe('delete.recorded');
    expect((await remove(recording)).status).toBe(200);
    expect((await remove(what)).status).toBe(200);
  });

  it('should take members and talk along with a group, and posts with a talk', async () => {
    const held = await createGroup(hub, { library });
    const past = { startsAt: '2025-03-01T18:00:00Z', endsAt: '2025-03-01T20:00:00Z' };
    const was = await createEvent(hub, { library, group: held.id, ...past });
    expect((await remove({ collection: 'groups', id: held.id })).status).toBe(200);
    expect(await isThere({ collection: 'events', id: was.id })).toBe(true);

    const { group, membership, thread, post, user } = await busyGroup();
    expect((await remove(group)).status).toBe(200);
    expect(await Promise.all([group, membership, thread, post].map(isThere))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(await isThere(user)).toBe(true);

    const other = await busyGroup();
    expect((await remove(other.thread)).status).toBe(200);
    expect(await Promise.all([other.thread, other.post, other.group].map(isThere))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('should take out of the whole hub what is of an account that goes', async () => {
    const { user, email, membership, post, group } = await busyGroup();
    const event = await createEvent(hub, { library });
    const rsvp = await make('rsvps', {
      event: event.id,
      name: 'Iemand',
      email,
      partySize: 1,
      state: 'confirmed',
    });
    expect((await remove(user, { cookie: network })).status).toBe(200);
    expect(await Promise.all([user, membership, post, group].map(isThere))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const stays = (await hub.payload.findByID({ ...post, ...own })) as {
      author?: unknown;
      authorName?: unknown;
    };
    expect([stays.author ?? null, stays.authorName || null]).toEqual([null, null]);
    const left = (await hub.payload.findByID({ ...rsvp, ...own })) as { name?: unknown; email?: unknown };
    expect([left.name || null, left.email ?? null]).toEqual([null, null]);
  });

  it('should keep the only admin of a library', async () => {
    const lonely = await createLibrary(hub);
    const only = await createUser(hub, { library: lonely, role: 'admin' });
    const what = { collection: 'users', id: only.id } as const;
    const answer = await remove(what, { cookie: network });
    expect([answer.status, answer.code]).toEqual([409, 'delete.last-admin']);
    expect(answer.message).toContain(lonely.name);
    expect(await isThere(what)).toBe(true);
  });

  it('should take along what was said about a proposal', async () => {
    const proposal = await createProposal(hub, { library });
    const message = await make('proposal-messages', { proposal: proposal.id, side: 'library', body: 'Dag' });
    expect((await remove({ collection: 'proposals', id: proposal.id })).status).toBe(403);
    await hub.payload.delete({ collection: 'proposals', id: proposal.id, ...own });
    expect(await isThere(message)).toBe(false);
  });
});
