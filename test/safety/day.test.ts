import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CollectionSlug } from 'payload';
import { setClock } from '../../src/core/now.ts';
import type { Group, Measure, Membership, Notification, Outbox, Post } from '../../src/payload-types.ts';
import { idOf } from '../../src/people/roles.ts';
import { freePort } from '../helpers/freePort.ts';
import { startProcess, type OtherProcess } from '../helpers/processes/startProcess.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { anAct, createTown, tryAct, type Act, type Done, type Person, type Town } from './town/town.ts';

const acts = 1000;
/** So many things are tried at once at each of the two processes. */
const atOnce = 4;
const minute = 60_000;

let hub: TestHub;
const running: OtherProcess[] = [];

beforeAll(async () => {
  hub = await startHub();
  await hub.runSchedule();
});
afterEach(async () => {
  setClock();
  for (const each of running.splice(0)) await each.kill();
});
afterAll(() => hub.stop());

async function serve(): Promise<string> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const other = startProcess({ script: 'serveHub.ts', args: [String(port)], env: { PUBLIC_URL: url } });
  running.push(other);
  await other.says('ready');
  return url;
}

const wordOf = (index: number) => `woord${index}x`;

/** Lets everything be tried, dealt over two processes; then all that was put off is done, and the week's mails go. */
async function live({ town, day, urls }: { town: Town; day: Act[]; urls: string[] }): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const hand = async (url: string) => {
    while (next < day.length) {
      const index = next;
      next += 1;
      const came = await tryAct({ hub, town, url, act: day[index] as Act, word: wordOf(index) });
      if (came) done.push(came);
    }
  };
  await Promise.all(urls.flatMap((url) => Array.from({ length: atOnce }, () => hand(url))));
  for (const each of running) each.tell('end');
  for (const each of running.splice(0)) await each.end();
  await hub.runJobs();
  setClock(new Date(Date.now() + 11 * minute));
  await hub.runJobs();
  setClock(new Date(Date.now() + 8 * 24 * 60 * minute));
  await hub.runSchedule();
  await hub.runJobs();
  return done;
  return done;
}

async function all<T>(collection: CollectionSlug): Promise<T[]> {
  const { docs } = await hub.payload.db.find<T & { id: string }>({ collection, limit: 0, pagination: false });
  return docs;
}

type After = {
  town: Town;
  done: Done[];
  posts: Post[];
  mails: Outbox[];
  memberships: Membership[];
  rows: Notification[];
};

async function look({ town, done }: { town: Town; done: Done[] }): Promise<After> {
  return {
    town,
    done,
    posts: (await all<Post>('posts')).filter(({ body }) => /woord\d+x/.test(body)),
    mails: await all<Outbox>('outbox'),
    memberships: await all<Membership>('memberships'),
    rows: await all<Notification>('notifications'),
  };
}

const mailsTo = ({ mails }: After, { user }: Person, ...kinds: string[]) =>
  mails.filter(({ to, kind }) => to === user.email && (kinds.length === 0 || kinds.includes(kind)));
const who = (town: Town, ...parts: string[]) => town.people.filter(({ part }) => parts.includes(part));

/** Who had to be told of what was said was told once; nobody else was. */
function expectTold(after: After): void {
  const { town, posts, rows } = after;
  const told = rows.filter(({ state }) => state === 'told');
  const shown = posts.filter((post) => !post.hidden && !post.held && !post.removed);
  expect(shown.length).toBeGreaterThan(20);
  for (const person of who(town, 'steady', 'runner')) {
    const { id } = person.user;
    const meant = shown.filter(({ author }) => idOf(author) !== id);
    // With what became of it, when it was not told exactly once.
    const wrong = meant.flatMap((post) => {
      const mine = rows.filter((row) => idOf(row.user) === id && row.thing === `posts:${post.id}`);
      const states = mine.map(({ kind, state }) => `${kind} ${state}`);
      return states.filter((state) => state.endsWith(' told')).length === 1 ? [] : [{ post, states }];
    });
    expect([person.part, wrong]).toEqual([person.part, []]);
    for (const post of meant.filter(({ mentions }) => (mentions ?? []).some((each) => idOf(each) === id))) {
      const word = /woord\d+x/.exec(post.body)?.[0] ?? '';
      const named = mailsTo(after, person, 'group.mention', 'group.talk').filter(({ text }) =>
        text?.includes(`${word} `),
      );
      expect([word, named.length]).toEqual([word, 1]);
    }
  }
  for (const person of who(town, 'quiet', 'out', 'stranger')) {
    expect(told.filter((row) => idOf(row.user) === person.user.id)).toEqual([]);
    const kinds = mailsTo(after, person).map(({ kind }) => kind);
    expect(kinds.filter((kind) => !kind.startsWith('measure.'))).toEqual([]); // what is done about one's own words is told
  }
  const once = told.map((row) => `${idOf(row.user)} ${row.thing}`);
  expect(once.filter((row, index) => once.indexOf(row) !== index)).toEqual([]);
}

/** Every decision was told to whom it was about, once, and every runner heard the same. */
function expectDecided(after: After): void {
  const { town, done } = after;
  const decided = done.filter(({ act, about, status }) => act.do === 'decide' && about && status === 303);
  expect(done.length).toBeGreaterThan(acts * 0.95);
  expect(decided.length).toBeGreaterThan(20);
  for (const person of town.people.filter(({ isGone }) => !isGone)) {
    const count = decided.filter(({ about }) => about === person).length;
    expect(mailsTo(after, person, 'group.accepted', 'join.declined')).toHaveLength(count);
    const measures = done.filter(
      ({ act, about, status, who: by }) =>
        (act.do === 'moderate' || act.do === 'lift') && about === person && by !== person && status === 303,
    );
    const told = mailsTo(after, person).filter(({ kind }) => kind.startsWith('measure.'));
    expect(told).toHaveLength(measures.length + (person.part === 'out' ? 1 : 0)); // that of before the day
  }
  const [runner, librarian] = who(town, 'runner', 'librarian') as [Person, Person];
  for (const kind of ['group.request', 'group.held']) {
    const subjects = (person: Person) =>
      mailsTo(after, person, kind)
        .map(({ text }) => text?.replace(/https?:\S+/g, ''))
        .sort();
    expect(subjects(runner).length).toBeGreaterThan(0);
    expect(subjects(runner)).toEqual(subjects(librarian));
  }
}

/** Nobody did what they may not, and nobody said anything where they do not take part. */
function expectRefused({ town, done, posts }: After, measures: Measure[]): void {
  const ruling = done.filter(({ act }) => ['decide', 'change', 'moderate', 'lift'].includes(act.do));
  const never = who(town, 'steady', 'quiet', 'out', 'stranger');
  const tried = ruling.filter((each) => never.includes(each.who) && each.about !== undefined);
  expect(tried.length).toBeGreaterThan(0);
  expect(tried.filter(({ status }) => ![403, 404].includes(status))).toEqual([]);
  const authors = new Set(posts.map(({ author }) => idOf(author)));
  expect(who(town, 'out', 'stranger').filter(({ user }) => authors.has(user.id))).toEqual([]);
  for (const measure of measures.filter(({ kind }) => kind === 'block')) {
    const from = new Date(measure.createdAt).getTime() + 2_000; // what was being stored at that moment
    const until = new Date(measure.liftedAt ?? measure.until ?? 0).getTime();
    const said = posts.filter(
      (post) =>
        idOf(post.author) === idOf(measure.person) &&
        (!measure.group || idOf(post.group) === idOf(measure.group)) &&
        new Date(post.createdAt).getTime() > from &&
        new Date(post.createdAt).getTime() < until,
    );
    expect(said).toEqual([]);
  }
}

/** Rights are where they belong: with who takes part, and with nobody who went. */
async function expectRights({ town, memberships }: After): Promise<void> {
  const groups = await all<Group>('groups');
  const keys = memberships.map(({ group, user }) => `${idOf(group)} ${idOf(user)}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const group of groups) {
    const running = memberships.filter(
      (each) => idOf(each.group) === group.id && each.state === 'member' && each.role === 'moderator',
    );
    const ids = running.map(({ user }) => idOf(user)).sort();
    expect((group.moderators ?? []).map((each) => idOf(each)).sort()).toEqual(ids);
  }
  expect(memberships.filter(({ state, role }) => state !== 'member' && role !== 'member')).toEqual([]);
  for (const person of who(town, 'lively', 'stranger', 'out')) {
    for (const group of town.groups.slice(1)) {
      const mine = memberships.find(
        (each) => idOf(each.user) === person.user.id && idOf(each.group) === group.id,
      );
      const isIn = mine?.state === 'member' && !mine.blockedUntil;
      const path = `/${town.library.slug}/groepen/${group.slug}/gesprekken`;
      const answer = await hub.fetch(path, { headers: { Cookie: person.cookie } });
      await answer.arrayBuffer();
      expect([person.part, answer.status === 200]).toEqual([person.part, isIn]);
    }
  }
}

async function expectGone(town: Town): Promise<void> {
  const gone = town.people.filter(({ isGone }) => isGone);
  expect(gone.length).toBeGreaterThan(0);
  for (const collection of Object.keys(hub.payload.collections) as CollectionSlug[]) {
    const rows = await all(collection);
    for (const { user } of gone) {
      const traces = rows.filter((row) =>
        [user.id, user.email].some((trace) => JSON.stringify(row).includes(trace)),
      );
      expect([collection, traces]).toEqual([collection, []]);
    }
  }
  for (const { cookie } of gone)
    expect((await hub.fetch('/mijn', { headers: { Cookie: cookie } })).status).toBe(303);
}

describe('a day of a thousand acts from two processes', () => {
  it('should leave everyone told once who had to be, nobody else, and no rights with who went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: acts, maxLength: acts }), async (day) => {
        const [urls, town] = await Promise.all([Promise.all([serve(), serve()]), createTown(hub)]);
        const done = await live({ town, day, urls });
        expect(done.filter(({ status }) => status >= 500)).toEqual([]);
        const after = await look({ town, done });
        expectTold(after);
        expectDecided(after);
        expectRefused(after, await all<Measure>('measures'));
        await expectRights(after);
        await expectGone(town);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);
});
