import fc from 'fast-check';
import type {
  Group,
  Library,
  Measure,
  Membership,
  Outbox,
  Post,
  Thread,
  User,
} from '../../../src/payload-types.ts';
import { listOf } from '../../../src/notifications/listOf.ts';
import { startSession } from '../../../src/people/signIn.ts';
import { idOf } from '../../../src/people/roles.ts';
import { createGroup, createThread } from '../../factories/group.ts';
import { createLibrary } from '../../factories/library.ts';
import { createMembership } from '../../factories/membership.ts';
import { unique } from '../../factories/unique.ts';
import type { TestHub } from '../../helpers/startHub.ts';

/** What someone is in the town: some never change, so that it is certain what they must hear. */
const parts = [
  ...['steady', 'steady', 'quiet', 'out', 'stranger'],
  ...['lively', 'lively', 'lively', 'lively', 'lively', 'lively', 'lively', 'lively', 'lively'],
  ...['runner', 'second', 'librarian'],
] as const satisfies string[];
type Part = (typeof parts)[number];

export type Person = { part: Part; user: User; cookie: string; isGone: boolean };

export type Town = {
  library: Library;
  /** Open to all; closed and careful with first posts; hidden. */
  groups: Group[];
  threads: Thread[];
  people: Person[];
};

/** One thing that someone tries. Numbers choose among what is there at that moment. */
export type Act = {
  do: 'join' | 'leave' | 'decide' | 'say' | 'moderate' | 'lift' | 'change' | 'stop' | 'go';
  who: number;
  group: number;
  pick: number;
  how: number;
};

/** What came of it. */
export type Done = { act: Act; who: Person; status: number; about?: Person };

const weights: Record<Act['do'], number> = {
  join: 24,
  decide: 28,
  say: 14,
  leave: 12,
  change: 9,
  moderate: 8,
  lift: 2,
  stop: 2,
  go: 1,
};

export const anAct: fc.Arbitrary<Act> = fc.record({
  do: fc.oneof(
    ...(Object.entries(weights) as [Act['do'], number][]).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind),
    })),
  ),
  who: fc.nat({ max: parts.length - 1 }),
  group: fc.nat({ max: 2 }),
  pick: fc.nat({ max: 99 }),
  how: fc.nat({ max: 5 }),
});

/** A library with three groups and everyone in their places. */
export async function createTown(hub: TestHub): Promise<Town> {
  const library = await createLibrary(hub);
  const groups = [
    await createGroup(hub, { library }),
    await createGroup(hub, { library, visibility: 'members', joinMode: 'ask', approveFirst: true }),
    await createGroup(hub, { library, visibility: 'hidden', joinMode: 'ask' }),
  ];
  const people: Person[] = [];
  for (const part of parts) people.push(await createPerson({ hub, library, part }));
  const threads: Thread[] = [];
  for (const [index, group] of groups.entries()) {
    for (const [at, { part, user }] of people.entries()) {
      const isIn = part === 'lively' ? at % 3 === index : part !== 'stranger' && part !== 'librarian';
      const role = part === 'runner' || part === 'second' ? 'moderator' : 'member';
      if (isIn) await createMembership(hub, { group, user, role, trusted: part === 'steady' });
    }
    const [author] = people;
    if (author) threads.push((await createThread(hub, { group, author: author.user })).thread);
  }
  const town = { library, groups, threads, people };
  await keepOut({ hub, town });
  for (const { user } of people.filter(({ part }) => part === 'quiet')) {
    const { unsubscribe } = listOf({
      reader: { user: user.id },
      scopes: ['mention', 'reply', 'summary'],
      language: 'nl',
    });
    await hub.post(new URL(unsubscribe).pathname, { 'List-Unsubscribe': 'One-Click' });
  }
  return town;
}

async function createPerson({
  hub,
  library,
  part,
}: {
  hub: TestHub;
  library: Library;
  part: Part;
}): Promise<Person> {
  const name = unique(part);
  const role = part === 'librarian' ? 'librarian' : 'resident';
  const email = `${name.toLowerCase()}@stad.example`;
  // Past Payload's own create, which works out the hash of a password: nobody here has one.
  const user = (await hub.payload.db.create({
    collection: 'users',
    data: {
      name,
      email,
      provenEmail: email,
      language: 'nl',
      roles: [{ id: unique('rol'), library: library.id, role }],
      sessions: [],
    },
  })) as User;
  let cookie = '';
  const append = (_name: string, value: string) => (cookie = value.split(';')[0] ?? '');
  await startSession({ payload: hub.payload, response: { append } as never, user });
  return { part, user, cookie, isGone: false };
}

/** Some are blocked from the whole library before the day begins. */
async function keepOut({ hub, town }: { hub: TestHub; town: Town }): Promise<void> {
  const { people, groups, threads, library } = town;
  const librarian = people.find(({ part }) => part === 'librarian');
  const [group] = groups;
  const [thread] = threads;
  for (const { user } of people.filter(({ part }) => part === 'out')) {
    const post = await hub.payload.create({
      collection: 'posts',
      data: { thread: thread?.id, author: user.id, authorName: user.name, body: 'Grof' } as never,
      depth: 0,
      overrideAccess: true, // a test's own data
    });
    const path = `/${library.slug}/groepen/${group?.slug}/gesprekken/${thread?.slug}/bericht/${post.id}/toezicht`;
    const fields = { doe: 'block', reden: 'Te grof', dagen: '60', overal: 'ja' };
    const answer = await hub.post(path, fields, { cookie: librarian?.cookie });
    if (answer.status !== 303) throw new Error(`Blocking answers ${answer.status}`);
  }
}

type Trying = { hub: TestHub; town: Town; act: Act; word: string };
type Try = { path: string; fields: Record<string, string>; who: Person; about?: Person };

/**
 * Lets one thing be tried at one of the processes; who finds nothing to do joins a group.
 * @param url of that process
 */
export async function tryAct({ url, ...trying }: Trying & { url: string }): Promise<Done | undefined> {
  const { hub, act } = trying;
  if (act.do === 'go') return go({ ...trying, url });
  const asked = (await makers[act.do](trying)) ?? (await makers.join(trying));
  if (!asked || asked.who.isGone) return undefined;
  const { path, fields, who, about } = asked;
  return { act, who, about, status: await send({ url: new URL(path, url), hub, fields, who }) };
}

async function send({
  url,
  fields,
  who,
}: {
  url: URL;
  hub: TestHub;
  fields: Record<string, string>;
  who: Person;
}): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { Origin: url.origin, 'Sec-Fetch-Site': 'same-origin', Cookie: who.cookie },
  });
  await answer.arrayBuffer();
  return answer.status;
}

const makers: Record<Exclude<Act['do'], 'go'>, (trying: Trying) => Promise<Try | undefined>> = {
  join: async ({ town, act }) => {
    const who = livelyOf({ town, act });
    // Mostly where there is a door: the hidden group has none.
    const group = act.group === 2 && act.how > 0 ? act.how % 2 : act.group;
    return {
      who,
      path: `${base({ town, act: { ...act, group } })}/meedoen`,
      fields: { naam: who.user.name, email: who.user.email },
    };
  },
  leave: async ({ hub, town, act }) => {
    const there = await membershipsOf({ hub, town, act, state: act.how === 1 ? 'asked' : 'member' });
    const lively = town.people.filter(
      ({ part, user }) => part === 'lively' && there.some((each) => idOf(each.user) === user.id),
    );
    const who = lively[act.pick % Math.max(1, lively.length)];
    const fields = { berichten: act.how === 0 ? 'weg' : 'blijf' };
    return who && { who, path: `${base({ town, act })}/weg`, fields };
  },
  say: async ({ town, act, word }) => ({
    who: personOf({ town, act }),
    path: talk({ town, act }),
    fields: { bericht: `${word} @${town.people[act.pick % town.people.length]?.user.name}` },
  }),
  decide: async ({ hub, town, act }) => {
    const asked = await membershipsOf({ hub, town, act, state: 'asked' });
    const request = asked[act.pick % Math.max(1, Math.min(2, asked.length))];
    if (!request) return undefined;
    const about = town.people.find(({ user }) => user.id === idOf(request.user));
    const fields = { verzoek: request.id, besluit: act.how % 2 ? 'ja' : 'nee' };
    return { who: deciderOf({ town, act }), about, path: `${base({ town, act })}/verzoeken`, fields };
  },
  change: async ({ hub, town, act }) => {
    const members = await membershipsOf({ hub, town, act, state: 'member' });
    const changing = members.filter(({ user }) =>
      town.people.some(
        (one) => one.user.id === idOf(user) && (one.part === 'lively' || one.part === 'second'),
      ),
    );
    const member = changing[act.pick % Math.max(1, changing.length)];
    if (!member) return undefined;
    const doe = act.how < 3 ? 'moderator' : act.how === 3 ? 'member' : 'remove';
    return {
      who: deciderOf({ town, act }),
      about: town.people.find(({ user }) => user.id === idOf(member.user)),
      path: `${base({ town, act })}/beheer/deelnemer`,
      fields: { deelnemer: member.id, doe },
    };
  },
  moderate: async ({ hub, town, act }) => {
    const { docs } = await hub.payload.db.find<Post>({
      collection: 'posts',
      where: { thread: { equals: town.threads[act.group]?.id } },
      sort: '-createdAt',
      limit: 20,
      pagination: false,
    });
    const post = docs[act.pick % Math.max(1, docs.length)];
    if (!post) return undefined;
    const author = town.people.find(({ user }) => user.id === idOf(post.author));
    const held = post.held ? 'approve' : 'hide';
    const lively = author?.part === 'lively' ? 'block' : 'hide';
    const doe = [held, held, 'hide', 'restore', lively, lively][act.how] ?? 'hide';
    return {
      who: deciderOf({ town, act }),
      about: author,
      path: `${talk({ town, act })}/bericht/${post.id}/toezicht`,
      fields: { doe, reden: 'Zo hoort het niet', dagen: '30' },
    };
  },
  lift: async ({ hub, town, act }) => {
    const { docs } = await hub.payload.db.find<Measure>({
      collection: 'measures',
      where: { group: { equals: town.groups[act.group]?.id }, kind: { equals: 'block' } },
      limit: 20,
      pagination: false,
    });
    const block = docs[act.pick % Math.max(1, docs.length)];
    if (!block) return undefined;
    return {
      who: deciderOf({ town, act }),
      about: town.people.find(({ user }) => user.id === idOf(block.person)),
      path: `${base({ town, act })}/toezicht/opheffen`,
      fields: { maatregel: block.id },
    };
  },
  stop: async ({ town, act }) => {
    const who = livelyOf({ town, act });
    const scopes = act.how % 2 ? (['mention'] as const) : (['post', 'summary'] as const);
    const { unsubscribe } = listOf({ reader: { user: who.user.id }, scopes: [...scopes], language: 'nl' });
    return { who, path: new URL(unsubscribe).pathname, fields: { 'List-Unsubscribe': 'One-Click' } };
  },
};

/** A few people have themselves removed altogether, by the link in their mail. */
async function go(trying: Trying & { url: string }): Promise<Done | undefined> {
  const { hub, town, act, url } = trying;
  const leaving = town.people.filter(({ part }) => part === 'lively').slice(0, 4);
  const who = leaving[act.pick % leaving.length];
  if (!who || who.isGone) return tryAct({ ...trying, act: { ...act, do: 'join' } });
  who.isGone = true; // nothing else is tried for them from now on; what is under way meets it
  const words = act.how % 2 ? 'weg' : 'blijf';
  await send({ url: new URL('/mijn/weg', url), hub, fields: { berichten: words }, who });
  const mail = await hub.payload.db.findOne<Outbox>({
    collection: 'outbox',
    where: { to: { equals: who.user.email }, kind: { equals: 'account.removal' } },
  });
  const link = /http:\/\/localhost:\d+(\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  return { act, who, status: await send({ url: new URL(link, url), hub, fields: {}, who }) };
}

type Choosing = { town: Town; act: Act };

const base = ({ town, act }: Choosing) => `/${town.library.slug}/groepen/${town.groups[act.group]?.slug}`;
const talk = ({ town, act }: Choosing) =>
  `${base({ town, act })}/gesprekken/${town.threads[act.group]?.slug}`;

function personOf({ town, act }: Choosing): Person {
  return town.people[act.who] as Person;
}

function livelyOf({ town, act }: Choosing): Person {
  const lively = town.people.filter(({ part, isGone }) => part === 'lively' && !isGone);
  return lively[act.who % lively.length] as Person;
}

/** Mostly someone who may; now and then anybody. */
function deciderOf({ town, act }: Choosing): Person {
  if (act.pick % 9 === 0) return personOf({ town, act });
  const part = (['runner', 'librarian', 'runner', 'librarian', 'second'] as const)[act.who % 5];
  return town.people.find((one) => one.part === part) as Person;
}

async function membershipsOf({
  hub,
  town,
  act,
  state,
}: Omit<Trying, 'word'> & { state: Membership['state'] }): Promise<Membership[]> {
  const { docs } = await hub.payload.db.find<Membership>({
    collection: 'memberships',
    where: { group: { equals: town.groups[act.group]?.id }, state: { equals: state } },
    sort: 'createdAt',
    limit: 50,
    pagination: false,
  });
  return docs;
}
