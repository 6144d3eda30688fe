import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type { CollectionSlug, Where } from 'payload';
import { checkSeeding } from '../../seed/checkSeeding.ts';
import { works } from '../../seed/content/works.ts';
import { demoEmail, demoPassword, loginKeys, networkLogin } from '../../seed/demoLogins.ts';
import { emptyHub } from '../../seed/emptyHub.ts';
import { isEmpty } from '../../seed/isEmpty.ts';
import { network } from '../../seed/network.ts';
import { seedDemo } from '../../seed/seedDemo.ts';
import { SeedRefused } from '../../seed/SeedRefused.ts';
import { readCsv } from '../../src/catalogue/import/readCsv.ts';
import { env } from '../../src/core/env.ts';
import { migrations } from '../../src/core/database/migrations/index.ts';
import { runMigrations } from '../../src/core/database/sqlite/runMigrations.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import { setClock } from '../../src/core/now.ts';
import { plainText } from '../../src/core/richtext/plainText.ts';
import { idOf } from '../../src/people/roles.ts';
import type { Config } from '../../src/payload-types.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { countRows } from './countRows.ts';
import { rebuildTables } from './rebuildTables.ts';
import { overlapsOf, slotKeys } from '../rooms/overlap.ts';

/** A Wednesday eleven days before the clock goes forward, so that meetings lie on both sides of it. */
const seedingDay = new Date('2026-03-18T11:00:00Z');
const day = 24 * 3600 * 1000;

let hub: TestHub;
const progress: string[] = [];

beforeAll(async () => {
  hub = await startHub();
  setClock(seedingDay);
});

afterAll(async () => {
  setClock();
  await hub.stop();
});

/** Everything of a collection, past access. */
async function all<S extends CollectionSlug>(
  collection: S,
  where: Where = {},
): Promise<Config['collections'][S][]> {
  const found = await hub.payload.find({
    collection,
    where,
    depth: 0,
    limit: 5000,
    pagination: false,
    overrideAccess: true, // the test looks at everything
  });
  return found.docs as Config['collections'][S][];
}

async function countEverything(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { slug } of hub.payload.config.collections) {
    counts[slug] = await hub.payload.db
      .count({ collection: slug as CollectionSlug })
      .then((found) => found.totalDocs);
  }
  return counts;
}

describe('the demo network', () => {
  it('should go on where it broke off, after saying what it does', async () => {
    expect(await isEmpty(hub.payload)).toBe(true);
    const broken = seedDemo({
      payload: hub.payload,
      onProgress: (line) => {
        if (line.includes('conversations')) throw new Error('The power failed');
      },
    });
    await expect(broken).rejects.toThrow('The power failed');
    expect(await all('threads')).toHaveLength(0);
    const groups = await all('groups');
    expect(await isEmpty(hub.payload)).toBe(true);

    await seedDemo({ payload: hub.payload, onProgress: (line) => progress.push(line) });
    expect(progress.length).toBeGreaterThan(10);
    expect((await all('groups')).map(({ id }) => id).sort()).toEqual(groups.map(({ id }) => id).sort());
    expect(await isEmpty(hub.payload)).toBe(false);
  }, 300_000); // it fills the demo network nearly twice

  it('should hold everything that the content names', async () => {
    const sum = (of: (library: (typeof network)[number]) => number) =>
      network.reduce((so, each) => so + of(each), 0);
    const counts = await countEverything();
    expect(counts).toMatchObject({
      libraries: network.length,
      themes: sum((each) => each.themes.length),
      branches: sum((each) => each.branches.length),
      rooms: sum((each) => each.branches.flatMap(({ rooms }) => rooms).length),
      users: sum((each) => each.people.length) + 1,
      partners: sum((each) => each.partners.length),
      groups: sum((each) => each.groups.length),
      threads: sum((each) => each.groups.flatMap(({ threads }) => threads).length),
      posts: sum(
        (each) => each.groups.flatMap(({ threads }) => threads.flatMap(({ posts }) => posts)).length,
      ),
      events: sum((each) => each.events.length),
      'seat-ledgers': sum((each) => each.events.length),
      rsvps: sum((each) => each.events.flatMap(({ rsvps = [] }) => rsvps).length),
      dossiers: sum((each) => each.dossiers.length),
      titles: 148 + works.length,
    });
    // ways of working bring questions of their own
    expect(counts.questions).toBeGreaterThanOrEqual(sum((each) => each.questions.length));
    expect(works.length).toBeGreaterThanOrEqual(30);
  });

  it('should mail nobody and leave no work but the forgetting of names', async () => {
    expect(await all('outbox')).toHaveLength(0);
    const jobs = await all('payload-jobs');
    expect(new Set(jobs.map(({ taskSlug }) => taskSlug))).toEqual(new Set(['forgetRsvps']));
  });

  it('should let every demo login in by its password', async () => {
    const emails = network.flatMap((library) => loginKeys.map((key) => demoEmail(library, { key })));
    for (const email of [...emails, networkLogin.email]) {
      const answer = await hub.fetch('/api/users/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: hub.url, 'Sec-Fetch-Site': 'same-origin' },
        body: JSON.stringify({ email, password: demoPassword }),
      });
      expect([email, answer.status]).toEqual([email, 200]);
    }
  });

  it('should give each login its role, and partners the organisation they speak for', async () => {
    const roles = {
      bibliothecaris: 'librarian',
      moderator: 'moderator',
      partner: 'partner',
      deskundige: 'expert',
      inwoner: 'resident',
    };
    const libraries = new Map((await all('libraries')).map(({ id, slug }) => [slug, id]));
    const partners = new Map((await all('partners')).map(({ id, slug }) => [slug, id]));
    for (const library of network) {
      for (const [key, role] of Object.entries(roles)) {
        const [person] = await all('users', { email: { equals: demoEmail(library, { key }) } });
        expect(person?.roles).toHaveLength(1);
        expect(person?.roles?.[0]).toMatchObject({ library: libraries.get(library.slug), role });
        const partner = key === 'partner' ? partners.get(library.partners[0]?.slug) : null;
        expect(person?.roles?.[0]?.partner ?? null).toBe(partner);
      }
    }
    const admins = await all('users', { networkAdmin: { equals: true } });
    expect(admins.map(({ email }) => email)).toEqual([networkLogin.email]);
  });

  it('should give people without a demo login no password', async () => {
    const found = await hub.payload.db.find<{ id: string; email: string; hash?: string }>({
      collection: 'users',
      limit: 0,
      pagination: false,
    });
    const withPassword = found.docs.filter(({ hash }) => hash).map(({ email }) => email);
    expect(withPassword).toHaveLength(network.length * loginKeys.length + 1);
  });

  it('should tie groups, questions, members and moderators together', async () => {
    const questions = await all('questions');
    const memberships = await all('memberships');
    for (const group of await all('groups')) {
      if (group.question) {
        const question = questions.find(({ id }) => id === group.question);
        expect(question?.group).toBe(group.id);
        expect(new Date(question?.createdAt ?? 0).getTime()).toBeLessThan(
          new Date(group.createdAt).getTime(),
        );
      }
      const moderating = memberships.filter((each) => each.group === group.id && each.role === 'moderator');
      expect(moderating.map(({ user }) => user).sort()).toEqual([...(group.moderators ?? [])].sort());
      expect(moderating.length).toBeGreaterThan(0);
    }
    expect(memberships.filter(({ state }) => state === 'asked').length).toBeGreaterThanOrEqual(
      network.length,
    );
  });

  it('should spread what people wrote over the past, in the order in which they wrote it', async () => {
    const threads = await all('threads');
    const posts = await all('posts');
    for (const thread of threads) {
      const own = posts
        .filter((post) => post.thread === thread.id)
        .map(({ createdAt }) => Date.parse(createdAt));
      expect(Date.parse(thread.lastPostAt ?? '')).toBe(Math.max(...own));
      expect(Math.max(...own)).toBeLessThan(seedingDay.getTime());
      expect(Date.parse(thread.createdAt)).toBe(Math.min(...own));
    }
    const days = new Set(posts.map(({ createdAt }) => createdAt.slice(0, 10)));
    expect(days.size).toBeGreaterThan(30);
    const group = new Map((await all('groups')).map(({ id, visibility }) => [id, visibility]));
    for (const post of posts) expect(post.visibility).toBe(group.get(idOf(post.group) ?? ''));
  });

  it('should plan meetings in the past and the coming ten weeks, at their hour before and after the clock changes', async () => {
    const monday = DateTime.fromISO('2026-03-16T00:00', { zone: 'Europe/Amsterdam' });
    const events = await all('events');
    const libraries = new Map((await all('libraries')).map(({ id, slug }) => [id, slug]));
    const offsets = new Set<number>();
    for (const library of network) {
      const own = events.filter((event) => libraries.get(idOf(event.library) ?? '') === library.slug);
      for (const content of library.events) {
        const event = own.find(({ slug }) => slug === content.slug);
        const starts = DateTime.fromISO(event?.startsAt ?? '', { zone: 'Europe/Amsterdam' });
        expect(starts.toFormat('HH:mm')).toBe(content.startsAt);
        expect(starts.weekday).toBe(content.day.weekday);
        expect(Math.floor(starts.diff(monday, 'weeks').weeks)).toBe(content.day.week);
        expect(Math.abs(content.day.week)).toBeLessThanOrEqual(10);
        expect(event?._status).toBe('published');
        expect(event?.eventStatus).toBe(content.closed ? 'held' : 'scheduled');
        offsets.add(starts.offset);
      }
      const past = own.filter(({ startsAt }) => new Date(startsAt) < seedingDay);
      expect(past.length).toBeGreaterThanOrEqual(5);
      expect(own.length - past.length).toBeGreaterThanOrEqual(5);
      expect(past.filter(({ closing }) => !closing?.closedAt).length).toBeGreaterThanOrEqual(1);
    }
    expect(offsets).toEqual(new Set([60, 120]));
  });

  it('should hold a room for every meeting that has one, and none twice', async () => {
    const bookings = await all('bookings');
    const rooms = await all('rooms');
    expect(overlapsOf(bookings, rooms)).toEqual([]);
    const slots = await slotKeys(hub.payload, bookings, rooms);
    expect(slots.stored).toEqual(slots.wanted);
    for (const event of (await all('events')).filter(({ room }) => room)) {
      const own = bookings.filter((booking) => booking.event === event.id);
      expect(own).toHaveLength(1);
      expect(own[0]).toMatchObject({
        room: event.room,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        state: 'approved',
      });
    }
    const requested = bookings.filter(({ state }) => state === 'requested');
    expect(requested).toHaveLength(network.length);
    for (const booking of requested) expect(new Date(booking.startsAt) > seedingDay).toBe(true);
  });

  it('should count in the ledger exactly the parties that hold seats, and never more than fit', async () => {
    const rsvps = await all('rsvps');
    const events = new Map((await all('events')).map((event) => [event.id, event]));
    for (const ledger of await all('seat-ledgers')) {
      const event = events.get(idOf(ledger.event) ?? '');
      const own = rsvps.filter((rsvp) => rsvp.event === event?.id);
      const seats = own
        .filter(({ holdsSeats }) => holdsSeats)
        .reduce((so, { partySize }) => so + partySize, 0);
      expect(ledger.taken).toBe(seats);
      expect(ledger.free).toBe((event?.capacity ?? 0) - seats);
      if (event?.capacity) expect(seats).toBeLessThanOrEqual(event.capacity);
      const wanted = event?.eventStatus === 'held' ? 'attended' : 'confirmed';
      expect(own.every(({ holdsSeats, state }) => state === (holdsSeats ? wanted : 'waitlisted'))).toBe(true);
    }
    expect(rsvps.every(({ email }) => email?.endsWith('.example'))).toBe(true);
  });

  it('should publish three dossiers or more of 300 words or more in each library', async () => {
    const dossiers = await all('dossiers', { _status: { equals: 'published' } });
    for (const library of await all('libraries')) {
      const own = dossiers.filter((dossier) => dossier.library === library.id);
      expect(own.length).toBeGreaterThanOrEqual(3);
      for (const { body } of own) expect(plainText(body).split(/\s+/).length).toBeGreaterThanOrEqual(300);
      for (const { titles } of own) expect(titles?.length).toBeGreaterThan(0);
    }
  });

  it('should link from public dossiers only to what every reader can open', async () => {
    const links = network.flatMap(({ dossiers }) =>
      dossiers
        .filter(({ published }) => published)
        .flatMap(({ body }) => [...body.matchAll(/\]\((\/[^)]+)\)/g)].map(([, link]) => link ?? '')),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) {
      const answer = await hub.fetch(link);
      expect([link, answer.status]).toEqual([link, 200]);
    }
  });

  it('should keep of every dossier who added what, over days', async () => {
    for (const dossier of await hub.payload
      .find({
        collection: 'dossiers',
        draft: true,
        depth: 0,
        limit: 100,
        overrideAccess: true, // drafts too
      })
      .then(({ docs }) => docs)) {
      const { docs: versions } = await hub.payload.findVersions({
        collection: 'dossiers',
        where: { parent: { equals: dossier.id } },
        sort: 'createdAt',
        depth: 0,
        limit: 20,
        overrideAccess: true, // the test looks at everything
      });
      const lengths = versions.map(({ version }) => plainText(version.body).length);
      expect(versions.length).toBeGreaterThanOrEqual(3);
      expect(new Set(versions.map(({ version }) => version.editedByName)).size).toBeGreaterThanOrEqual(2);
      expect(versions.every(({ version }) => version.changeNote && version.editedBy)).toBe(true);
      expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
      expect(lengths[0]).toBeLessThan(lengths.at(-1) ?? 0);
      const times = versions.map(({ createdAt }) => Date.parse(createdAt));
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(5 * day);
      expect(times.at(-1)).toBeLessThanOrEqual(seedingDay.getTime());
      // the version that is shown is the one that the history calls the latest
      expect(plainText(dossier.body)).toBe(plainText(versions.at(-1)?.version.body));
      expect(dossier.titles).toEqual(versions[0]?.version.titles);
      expect(versions.at(-1)?.latest).toBe(true);
    }
  });

  it('should lead from every dossier to its meetings and back', async () => {
    const events = new Map((await all('events')).map((event) => [event.id, event]));
    const dossiers = await all('dossiers');
    for (const dossier of dossiers) {
      for (const event of dossier.events ?? [])
        expect(events.get(idOf(event) ?? '')?.dossier).toBe(dossier.id);
    }
    expect([...events.values()].filter(({ dossier }) => dossier).length).toBeGreaterThanOrEqual(
      dossiers.length,
    );
  });

  it('should name only identifiers that a source gives', async () => {
    const rows = readCsv(await readFile('seed/content/titles.csv', 'utf8'));
    const known = new Map(rows.map((row) => [row.isbn, row]));
    for (const title of await all('titles')) {
      const work = works.find(({ slug }) => title.source === 'werken' && slug === title.sourceId);
      const row = known.get(title.isbn?.[0] ?? '');
      expect(Boolean(work) !== Boolean(row)).toBe(true);
      expect(title.isbn ?? []).toEqual(row ? [row.isbn] : []);
      expect(title.ppn ?? '').toBe(row?.ppn ?? '');
      expect(title.year ?? undefined).toBe(row ? Number(row.year) || undefined : work?.year);
      expect(title.catalogueNumber ?? undefined).toBe(work?.catalogueNumber);
      for (const isbn of title.isbn ?? []) expect(hasCheckDigit(isbn)).toBe(true);
    }
    expect((await all('libraries')).every(({ isil }) => !isil)).toBe(true);
  });

  it('should be found by what it is about', async () => {
    const entries = await all('search-entries');
    const kinds = new Set(entries.map(({ kind }) => kind));
    for (const kind of ['groups', 'events', 'dossiers', 'titles']) expect(kinds).toContain(kind);
    const hidden = new Set(
      network
        .flatMap(({ groups }) => groups)
        .filter(({ visibility }) => visibility === 'hidden')
        .map(({ title }) => title),
    );
    expect(entries.filter(({ title }) => hidden.has(title ?? ''))).toEqual([]);
  });

  it('should refuse a second time and change nothing', async () => {
    const before = await countEverything();
    await expect(seedDemo({ payload: hub.payload })).rejects.toBeInstanceOf(SeedRefused);
    expect(await countEverything()).toEqual(before);
  });
});

if (env.isEmbedded) {
  describe('a migration that rebuilds the tables which others point to', () => {
    it('should keep every row of every table of a hub that is filled', async () => {
      const { payload } = hub;
      const before = await countRows(payload);
      expect(before.users_roles).toBeGreaterThan(10);
      const rebuild = await rebuildTables(payload, ['libraries', 'users', 'groups', 'events', 'titles']);
      await runMigrations({ payload, migrations: [...migrations, rebuild] });
      const after = await countRows(payload);
      expect(after.payload_migrations).toBe((before.payload_migrations ?? 0) + 1);
      expect({ ...after, payload_migrations: 0 }).toEqual({ ...before, payload_migrations: 0 });
      const pragma = async (name: string) => (await sqliteClientOf(payload)?.execute(`PRAGMA ${name}`))?.rows;
      expect(await pragma('foreign_key_check')).toEqual([]);
      expect((await pragma('foreign_keys'))?.[0]?.[0]).toBe(1);
    });
  });
}

describe('starting over', () => {
  it('should be refused where the hub is not for trying out, unless forced', async () => {
    const { payload } = hub;
    await expect(checkSeeding({ payload, isDemo: false, force: false })).rejects.toBeInstanceOf(SeedRefused);
    await expect(checkSeeding({ payload, isDemo: false, force: true })).resolves.toBeUndefined();
    await expect(checkSeeding({ payload, isDemo: true, force: false })).resolves.toBeUndefined();
  });

  it('should be refused by the command when someone real has an account, with everything still there', async () => {
    // looks like an invented address, but is not: only the end counts
    await hub.payload.db.create({
      collection: 'users',
      data: { email: 'iemand@mail.example.nl', name: 'Iemand', roles: [], sessions: [] },
    });
    const before = await countEverything();
    const { code, printed } = await runSeed(['--reset']);
    expect([code, printed]).toEqual([1, expect.stringContaining('--force')]);
    expect(await countEverything()).toEqual(before);
    await expect(checkSeeding({ payload: hub.payload, isDemo: true, force: true })).resolves.toBeUndefined();
  });

  it('should say how it works when an option is not there', async () => {
    const { code } = await runSeed(['--resett']);
    expect(code).toBe(2);
  });

  it('should take out everything, files too, and leave the hub ready to be filled', async () => {
    for (const folder of ['media', 'imports', 'mail']) {
      await mkdir(path.join(env.DATA_DIR, folder), { recursive: true });
      await writeFile(path.join(env.DATA_DIR, folder, 'oud.txt'), 'oud');
    }
    await emptyHub(hub.payload);
    const { 'payload-migrations': _migrations = 0, ...counts } = await countEverything();
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([]);
    for (const { slug, versions } of hub.payload.config.collections) {
      if (!versions) continue;
      const left = await hub.payload.db.countVersions({ collection: slug as CollectionSlug });
      expect([slug, left.totalDocs]).toEqual([slug, 0]);
    }
    for (const folder of ['media', 'imports', 'mail'])
      expect(await readdir(path.join(env.DATA_DIR, folder))).toEqual([]);
    expect(await isEmpty(hub.payload)).toBe(true);
  });

  it('should not take a hub with a library of its own for an empty one', async () => {
    await hub.payload.create({
      collection: 'libraries',
      data: { name: 'Bibliotheek van iemand', slug: 'van-iemand' },
      overrideAccess: true, // a test's own data
    });
    expect(await isEmpty(hub.payload)).toBe(false);
    await expect(seedDemo({ payload: hub.payload })).rejects.toBeInstanceOf(SeedRefused);
  });
});

/** ISBN-13: digits weighed 1 and 3 in turn come to a multiple of ten. */
function hasCheckDigit(isbn: string): boolean {
  return (
    /^97[89]\d{10}$/.test(isbn) &&
    [...isbn].reduce((so, digit, at) => so + Number(digit) * (at % 2 ? 3 : 1), 0) % 10 === 0
  );
}

/** `npm run seed` as its own process on the same database. */
async function runSeed(args: string[]): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'seed/main.ts', ...args], {
    env: { ...process.env, DEMO: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}
