import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import type { Group, Library } from '../../src/payload-types.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { until } from '../helpers/until.ts';

let hub: TestHub;
let library: Library;
let group: Group;
let base: string;

type Doc = { id: string; slug?: string | null };

async function make(collection: CollectionSlug, data: Record<string, unknown>): Promise<Doc> {
  return hub.payload.create({
    collection,
    data: { library: library.id, ...data } as never,
    overrideAccess: true, // a test's own data
  }) as Promise<Doc>;
}

async function change(collection: CollectionSlug, id: string, data: Record<string, unknown>): Promise<void> {
  await hub.payload.update({
    collection,
    id,
    data: data as never,
    overrideAccess: true, // a test's own data
  });
}

async function see(path: string): Promise<{ hit: boolean; html: string }> {
  const answer = await hub.fetch(path);
  return { hit: answer.headers.get('x-cache') === 'hit', html: await answer.text() };
}

/** Asks until the page is kept: on MongoDB the word of what was just made comes a moment later. */
async function keep(path: string): Promise<{ hit: boolean; html: string }> {
  await until(async () => (await see(path)).hit);
  return see(path);
}

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  base = `/${library.slug}`;
  group = (await make('groups', { title: unique('groep'), visibility: 'public' })) as Group;
});

afterAll(() => hub.stop());

const day = 24 * 3600_000;
const meeting = () => ({
  startsAt: new Date(Date.now() + 20 * day).toISOString(),
  endsAt: new Date(Date.now() + 20 * day + 3600_000).toISOString(),
  rsvp: 'open',
  _status: 'published',
});

/** A kind of thing, the page that shows it, and the field by which a change is seen. */
const kinds: [CollectionSlug, string, (name: string) => Promise<{ id: string; path: string }>][] = [
  ['themes', 'title', async (title) => ({ ...(await make('themes', { title })), path: `${base}/vraag` })],
  [
    'groups',
    'title',
    async (title) => placed(await make('groups', { title, visibility: 'public' }), 'groepen'),
  ],
  ['events', 'title', async (title) => placed(await make('events', { title, ...meeting() }), 'agenda')],
  [
    'dossiers',
    'title',
    async (title) =>
      placed(await make('dossiers', { title, kind: 'theme', _status: 'published' }), 'dossiers'),
  ],
  ['partners', 'name', async (name) => placed(await make('partners', { name }), 'partners')],
  [
    'rooms',
    'name',
    async (name) => {
      const branch = await createBranch(hub, { library });
      const room = { name, branch: branch.id, capacity: 10, setupMinutes: 0, teardownMinutes: 0 };
      return placed(await make('rooms', room), 'ruimtes');
    },
  ],
  [
    'titles',
    'title',
    async (title) =>
      placed(await make('titles', { title, medium: 'book', source: 'test', sourceId: title }), 'titels'),
  ],
  [
    'questions',
    'publicText',
    async (publicText) => ({
      ...(await make('questions', { text: 'Geheim', publicText, state: 'taken' })),
      path: `${base}/vragen`,
    }),
  ],
  [
    'threads',
    'title',
    async (title) =>
      placed(await make('threads', { title, group: group.id }), `groepen/${group.slug}/gesprekken`),
  ],
  [
    'branches',
    'name',
    async (name) => ({ ...(await createBranch(hub, { library, name })), path: `${base}/ruimtes` }),
  ],
];

function placed(doc: Doc, folder: string): { id: string; path: string } {
  return { id: doc.id, path: `${base}/${folder}/${doc.slug}` };
}

describe('Pages that are kept', () => {
  for (const [collection, field, create] of kinds) {
    it(`should show a change of ${collection} at once and keep what has nothing to do with it`, async () => {
      const other = await createLibrary(hub);
      const unrelated = `/${other.slug}/vraag`;
      const before = unique('voor');
      const after = unique('na');
      const { id, path } = await create(before);
      if (collection === 'branches') {
        await make('rooms', {
          name: unique('zaal'),
          branch: id,
          capacity: 5,
          setupMinutes: 0,
          teardownMinutes: 0,
        });
      }
      await keep(unrelated);
      const kept = await keep(path);
      expect({ path, hit: kept.hit, shows: kept.html.includes(before) }).toEqual({
        path,
        hit: true,
        shows: true,
      });
      await change(collection, id, { [field]: after });
      const fresh = await see(path);
      expect({ path, hit: fresh.hit, shows: fresh.html.includes(after) }).toEqual({
        path,
        hit: false,
        shows: true,
      });
      if (collection !== 'titles') expect((await see(unrelated)).hit).toBe(true);
    });
  }

  it('should show a new name of the library on every page of it', async () => {
    await see(`${base}/vraag`);
    const name = unique('Bibliotheek');
    await change('libraries', library.id, { name });
    expect((await see(`${base}/vraag`)).html).toContain(name);
  });

  it('should show at once that seats were taken', async () => {
    const { slug } = await make('events', { title: unique('vol'), ...meeting(), capacity: 3 });
    const path = `${base}/agenda/${slug}`;
    await keep(path);
    await hub.post(`${path}/aanmelden`, { naam: 'Gijs', email: 'gijs@mensen.example', personen: '3' });
    const fresh = await see(path);
    expect(fresh.hit).toBe(false);
    expect(fresh.html).toContain('SoldOut');
  });

  it('should not show the draft of something that is published', async () => {
    const before = unique('af');
    const { id, slug } = await make('events', { title: before, ...meeting() });
    const path = `${base}/agenda/${slug}`;
    await see(path);
    await hub.payload.update({
      collection: 'events',
      id,
      data: { title: unique('concept') } as never,
      draft: true,
      overrideAccess: true, // a test's own data
    });
    expect((await see(path)).html).toContain(before);
  });

  it('should answer 304 to who has the page, and keep nothing made for one person', async () => {
    const first = await hub.fetch(`${base}/vraag`);
    const again = await hub.fetch(`${base}/vraag`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
    const cookie = await logIn(hub, await createUser(hub));
    const mine = await hub.fetch(`${base}/vraag`, { headers: { Cookie: cookie } });
    expect(mine.headers.get('cache-control')).toContain('no-store');
    expect(mine.headers.get('x-cache')).not.toBe('hit');
    expect(first.headers.getSetCookie()).toEqual([]);
  });

  it('should send a page for everyone compressed to who takes that, and what is made for one person as it is', async () => {
    const ask = (headers: Record<string, string>) => hub.fetch(`${base}/vraag`, { headers });
    const [plain, zipped, refused] = await Promise.all([
      ask({ 'Accept-Encoding': 'identity' }),
      ask({ 'Accept-Encoding': 'br, gzip' }),
      ask({ 'Accept-Encoding': 'gzip;q=0' }),
    ]);
    const encodings = [plain, zipped, refused].map(({ headers }) => headers.get('content-encoding'));
    expect(encodings).toEqual([null, 'gzip', null]);
    expect(zipped.headers.get('vary')).toContain('Accept-Encoding');
    expect(Number(zipped.headers.get('content-length')) * 3).toBeLessThan(
      Number(plain.headers.get('content-length')),
    );
    expect(await zipped.text()).toBe(await plain.text());
    const again = await ask({
      'Accept-Encoding': 'gzip',
      'If-None-Match': zipped.headers.get('etag') ?? '',
      'Cache-Control': 'max-age=0',
    });
    expect([again.status, zipped.headers.get('etag')]).toEqual([304, `W/${plain.headers.get('etag')}`]);
    const cookie = await logIn(hub, await createUser(hub));
    const mine = await ask({ 'Accept-Encoding': 'gzip', Cookie: cookie });
    expect([mine.status, mine.headers.get('content-encoding')]).toEqual([200, null]);
  });
});
