import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import type { Event, Group, Library, User } from '../../src/payload-types.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

type Person = { user: User; cookie: string };

let hub: TestHub;
let oss: Library;
let deventer: Library;
let group: Group;
let published: Event;
let draft: Event;
let bare: Person;
let resident: Person;
let librarian: Person;
let admin: Person;
let neighbour: Person;
let network: Person;
let firstRegister: number;

const times = { startsAt: '2031-03-01T19:00:00.000Z', endsAt: '2031-03-01T21:00:00.000Z' };
const ownHost = 'kennis.oss.example';

beforeAll(async () => {
  hub = await startHub();
  const data = {
    email: 'eerste@indringer.example',
    password: 'een wachtwoord',
    name: 'Eerste',
    networkAdmin: true,
  };
  firstRegister = (await send(undefined, 'POST', '/api/users/first-register', data)).status;
  oss = await createLibrary(hub, { hostnames: [{ host: ownHost }] });
  deventer = await createLibrary(hub);
  group = await make<Group>('groups', { library: oss.id, title: unique('groep'), visibility: 'public' });
  published = await make<Event>('events', { ...event(oss), group: group.id, _status: 'published' });
  draft = await make<Event>('events', { ...event(oss), _status: 'draft' });
  bare = await person({});
  resident = await person({ library: oss, role: 'resident' });
  librarian = await person({ library: oss, role: 'librarian' });
  admin = await person({ library: oss, role: 'admin' });
  neighbour = await person({ library: deventer, role: 'librarian' });
  network = await person({ networkAdmin: true });
});

afterAll(() => hub.stop());

function event(library: Library) {
  return { library: library.id, title: unique('activiteit'), rsvp: 'none', ...times };
}

function make<T>(collection: CollectionSlug, data: Record<string, unknown>): Promise<T> {
  return hub.payload.create({ collection, data: data as never, overrideAccess: true }) as Promise<T>; // a test's own data
}

async function person(over: Parameters<typeof createUser>[1]): Promise<Person> {
  const user = await createUser(hub, over);
  return { user, cookie: await logIn(hub, user) };
}

async function send(who: Person | undefined, method: string, path: string, data?: unknown) {
  const headers = who ? asUser(hub, who.cookie) : { 'Content-Type': 'application/json' };
  const answer = await hub.fetch(path, { method, headers, body: data ? JSON.stringify(data) : undefined });
  const text = await answer.text();
  return { status: answer.status, text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
}

async function idsOf(who: Person | undefined, path: string): Promise<string[]> {
  const { json, status } = await send(who, 'GET', path);
  expect(status).toBe(200);
  return json.docs.map((doc: { id: string }) => doc.id).sort();
}

describe('Reading', () => {
  it.each([
    'events',
    'libraries',
    'groups',
    'dossiers',
    'branches',
    'themes',
    'titles',
    'partners',
    'rooms',
    'series',
  ])('should show someone without roles the same %s as a visitor', async (collection) => {
    const seen = await idsOf(undefined, `/api/${collection}?depth=0&limit=100`);
    expect(await idsOf(bare, `/api/${collection}?depth=0&limit=100`)).toEqual(seen);
    const more = await idsOf(neighbour, `/api/${collection}?depth=0&limit=100`);
    expect(more).toEqual(expect.arrayContaining(seen));
  });

  it('should show staff what another library published, and nothing it did not', async () => {
    expect((await send(neighbour, 'GET', `/api/events/${published.id}`)).status).toBe(200);
    expect((await send(neighbour, 'GET', `/api/events/${draft.id}`)).status).toBe(404);
    expect((await send(neighbour, 'GET', `/api/events/${draft.id}?draft=true`)).status).toBe(404);
  });

  it('should show a visitor who asks for drafts none', async () => {
    await hub.payload.update({
      collection: 'events',
      id: published.id,
      data: { summary: 'Nog geheim' },
      draft: true,
      overrideAccess: true, // a test's own data
    });
    for (const path of [`/api/events?draft=true&limit=100`, `/api/events/${published.id}?draft=true`]) {
      for (const who of [undefined, resident, neighbour])
        expect((await send(who, 'GET', path)).text).not.toContain('Nog geheim');
    }
    expect(await idsOf(undefined, '/api/events?limit=100')).toContain(published.id);
  });

  it('should keep versions for those who may write', async () => {
    for (const who of [undefined, bare, resident]) {
      expect((await send(who, 'GET', '/api/events/versions')).status).toBe(403);
    }
    expect(await idsOf(neighbour, `/api/events/versions?where[parent][equals]=${draft.id}`)).toEqual([]);
    const [version] = await idsOf(librarian, `/api/events/versions?where[parent][equals]=${draft.id}`);
    expect(version).toBeDefined();
    for (const who of [undefined, bare, resident, neighbour]) {
      expect([403, 404]).toContain((await send(who, 'GET', `/api/events/versions/${version}`)).status);
      expect([403, 404]).toContain((await send(who, 'POST', `/api/events/versions/${version}`)).status);
    }
  });

  it('should list nobody to visitors, and people without a role in charge only themselves', async () => {
    expect((await send(undefined, 'GET', '/api/users')).status).toBe(403);
    for (const who of [bare, resident])
      expect(await idsOf(who, '/api/users?limit=100')).toEqual([who.user.id]);
    expect(await idsOf(neighbour, '/api/users?limit=100')).toEqual([neighbour.user.id]);
    expect(await idsOf(librarian, '/api/users?limit=100')).not.toContain(neighbour.user.id);
  });

  it('should fill in nobody behind a relation for those who may not see them', async () => {
    const hosted = await make<Event>('events', {
      ...event(oss),
      host: librarian.user.id,
      _status: 'published',
    });
    for (const who of [undefined, resident, neighbour]) {
      const { text, json } = await send(who, 'GET', `/api/events/${hosted.id}?depth=3`);
      expect(text).not.toContain(librarian.user.email);
      expect(text).not.toContain(librarian.user.name);
      expect(json.host).toBe(librarian.user.id);
    }
  });

  it('should not tell by a condition or an order what may not be read', async () => {
    const { email } = librarian.user;
    for (const who of [undefined, resident, neighbour]) {
      const right = await send(
        who,
        'GET',
        `/api/events?limit=100&where[host.email][equals]=${encodeURIComponent(email)}`,
      );
      expect(right.json.docs ?? []).toEqual([]);
      const secret = await send(who, 'GET', '/api/groups?where[question.text][exists]=true');
      expect(secret.json.docs ?? []).toEqual([]);
    }
    for (const path of ['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts']) {
      const { json } = await send(resident, 'GET', `/api/users?where[${path}][exists]=true`);
      expect({ path, docs: json.docs ?? [] }).toEqual({ path, docs: [] });
    }
  });

  it('should not tell an address by a condition inside a value, nor by the order of what has it', async () => {
    const { id, email } = librarian.user;
    await make('dossiers', {
      library: oss.id,
      title: unique('dossier'),
      kind: 'theme',
      authors: [id],
      _status: 'published',
    });
    await make('groups', { library: oss.id, title: unique('groep'), visibility: 'public', moderators: [id] });
    const paths = [
      `dossiers?where[authors][contains][email][equals]=${email}`,
      `dossiers?where[and][0][authors][contains][or][0][email][like]=a`,
      `groups?where[moderators][contains][email][like]=${email.slice(0, 5)}`,
      'dossiers?sort=authors.email',
      'dossiers?sort=-title,authors__email',
      'events?sort=host.email',
      'events?sort=question.askedBy.email',
    ];
    for (const who of [undefined, resident, neighbour]) {
      for (const path of paths)
        expect([path, (await send(who, 'GET', `/api/${path}`)).status]).toEqual([path, 400]);
      const count = await send(who, 'GET', `/api/dossiers/count?where[authors][contains][email][like]=a`);
      expect(count.status).toBe(400);
    }
  });

  it('should not tell by a condition or an order what only those of the library may read', async () => {
    const words = unique('gewist');
    const thread = await make<{ id: string }>('threads', { group: group.id, title: unique('gesprek') });
    const earlier = [{ body: words, at: times.startsAt }];
    const post = await make<{ id: string }>('posts', { thread: thread.id, body: 'Nu dit.', earlier });
    const dossier = await make<{ id: string }>('dossiers', {
      library: oss.id,
      title: unique('dossier'),
      kind: 'theme',
      changeNote: words,
      _status: 'published',
    });
    const asked: [string, string][] = [
      [`posts?where[earlier.body][like]=${words}`, post.id],
      [`posts?where[or][0][earlier__body][exists]=true&limit=100`, post.id],
      [`posts?sort=-earlier.body&limit=100`, post.id],
      [`dossiers?where[changeNote][equals]=${words}`, dossier.id],
      [`dossiers?sort=-changeNote&limit=100`, dossier.id],
    ];
    for (const [path, id] of asked) {
      const found = async (who: Person | undefined) => {
        const { json } = await send(who, 'GET', `/api/${path}`);
        return (json.docs ?? []).some((doc: { id: string }) => doc.id === id);
      };
      for (const who of [undefined, bare, resident, neighbour])
        expect([path, await found(who)]).toEqual([path, false]);
      for (const who of [librarian, network]) expect([path, await found(who)]).toEqual([path, true]);
    }
    for (const path of [
      'events?where[post.earlier.body][like]=a',
      'questions?where[post.earlier.body][exists]=true',
    ])
      expect((await send(neighbour, 'GET', `/api/${path}`)).status).toBe(400);
  });

  it('should say that a file is not there, and nothing of the disk', async () => {
    const { status, text } = await send(undefined, 'GET', '/api/media/file/bestaat-niet.png');
    expect(status).toBe(404);
    expect(text).not.toContain('media');
  });

  it('should refuse what no database can look for, and not fall over it', async () => {
    for (const path of [
      'events?where[startsAt][equals]=gisteren',
      'events?where[startsAt][in]=2031-01-01,nooit',
      'events?where[startsAt][near]=1,2',
      'events?where[capacity][greater_than]=veel',
    ])
      expect([path, (await send(undefined, 'GET', `/api/${path}`)).status]).toEqual([path, 400]);
    for (const path of ['events/1,2', 'themes/versions', 'libraries/versions', 'payload-jobs/versions'])
      expect([path, [403, 404]]).toEqual([
        path,
        expect.arrayContaining([(await send(network, 'GET', `/api/${path}`)).status]),
      ]);
    const fine = await send(
      undefined,
      'GET',
      '/api/events?where[startsAt][greater_than]=2031-01-01&where[capacity][exists]=false',
    );
    expect(fine.json.docs.map((doc: { id: string }) => doc.id)).toContain(published.id);
  });
});

describe('Secrets', () => {
  it('should be in no answer, whoever asks and however', async () => {
    const told: string[] = [];
    for (const query of [
      '',
      '?depth=3',
      '?showHiddenFields=true',
      '?select[hash]=true&select[salt]=true&select[sessions]=true',
    ]) {
      told.push((await send(network, 'GET', `/api/users/${network.user.id}${query}`)).text);
      told.push((await send(network, 'GET', `/api/users${query}`)).text);
      told.push((await send(network, 'GET', `/api/users/me${query}`)).text);
    }
    told.push((await send(admin, 'PATCH', `/api/users/${admin.user.id}`, { name: 'Nieuw' })).text);
    const again = await hub.fetch('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: network.user.email, password: 'een wachtwoord voor tests' }),
    });
    expect(again.status).toBe(200);
    told.push(await again.text());
    for (const text of told) {
      expect(text).toContain('id');
      expect(text).not.toMatch(
        /"(hash|salt|sessions|sid|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil|token|password)":"?[^n]/,
      );
      expect(text).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
    }
  });
});

describe('Roles', () => {
  const stored = (id: string) =>
    hub.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true }); // to look

  it('should not be taken by oneself', async () => {
    for (const who of [bare, resident, librarian, admin]) {
      const before = await stored(who.user.id);
      await send(who, 'PATCH', `/api/users/${who.user.id}`, { networkAdmin: true });
      await send(who, 'PATCH', `/api/users/${who.user.id}`, {
        roles: [{ library: deventer.id, role: 'admin' }],
      });
      const after = await stored(who.user.id);
      expect(after.networkAdmin ?? false).toBe(false);
      expect(after.roles).toEqual(before.roles);
    }
  });

  it('should be given by an admin in their own library only', async () => {
    const { user } = resident;
    const [row] = (await stored(user.id)).roles ?? [];
    const elsewhere = [row, { library: deventer.id, role: 'librarian' }];
    expect((await send(admin, 'PATCH', `/api/users/${user.id}`, { roles: elsewhere })).status).toBe(403);
    expect((await send(admin, 'POST', '/api/users', account({ roles: elsewhere.slice(1) }))).status).toBe(
      403,
    );
    const more = [row, { library: oss.id, role: 'expert' }];
    expect((await send(admin, 'PATCH', `/api/users/${user.id}`, { roles: more })).status).toBe(200);
    expect((await stored(user.id)).roles).toHaveLength(2);
    expect((await send(librarian, 'PATCH', `/api/users/${user.id}`, { roles: [] })).status).toBe(403);
  });

  it('should not be lost where another library gave them', async () => {
    const both = await createUser(hub, { library: deventer, role: 'expert' });
    const roles = [...(both.roles ?? []), { library: oss.id, role: 'resident' as const }];
    await hub.payload.update({ collection: 'users', id: both.id, data: { roles }, overrideAccess: true }); // a test's own data
    const left = [{ library: oss.id, role: 'resident' }];
    expect((await send(admin, 'PATCH', `/api/users/${both.id}`, { roles: left })).status).toBe(403);
    expect((await stored(both.id)).roles).toHaveLength(2);
  });

  it('should never make a network admin of an account that a library admin makes', async () => {
    const { json } = await send(
      admin,
      'POST',
      '/api/users',
      account({ networkAdmin: true, roles: [{ library: oss.id, role: 'expert' }] }),
    );
    const id = json.doc?.id as string | undefined;
    if (id) expect((await stored(id)).networkAdmin ?? false).toBe(false);
    expect(JSON.stringify(json)).not.toContain('"networkAdmin":true');
  });

  it('should not come with being the first to knock', async () => {
    expect(firstRegister).toBe(404);
    const found = await hub.payload.count({
      collection: 'users',
      where: { email: { equals: 'eerste@indringer.example' } },
      overrideAccess: true, // to look
    });
    expect(found.totalDocs).toBe(0);
  });

  const account = (over: object) => ({
    name: unique('Nieuw'),
    email: `${unique('nieuw')}@mensen.example`,
    password: 'een lang wachtwoord',
    ...over,
  });
});

describe('Writing', () => {
  it('should be refused to visitors and residents, one by one and in bulk', async () => {
    for (const who of [undefined, bare, resident]) {
      expect((await send(who, 'POST', '/api/events', { ...event(oss), _status: 'published' })).status).toBe(
        403,
      );
      expect((await send(who, 'PATCH', `/api/events/${published.id}`, { title: 'Gekaapt' })).status).toBe(
        403,
      );
      expect((await send(who, 'DELETE', `/api/events/${published.id}`)).status).toBe(403);
      expect(
        (await send(who, 'PATCH', '/api/events?where[id][exists]=true', { title: 'Gekaapt' })).status,
      ).toBe(403);
      expect((await send(who, 'DELETE', '/api/events?where[id][exists]=true')).status).toBe(403);
    }
    expect((await send(librarian, 'GET', `/api/events/${published.id}`)).json.title).toBe(published.title);
  });

  it('should stay within one’s own library, in bulk too', async () => {
    expect([400, 403]).toContain((await send(neighbour, 'POST', '/api/events', event(oss))).status);
    expect([403, 404]).toContain(
      (await send(neighbour, 'PATCH', `/api/events/${published.id}`, { title: 'Gekaapt' })).status,
    );
    await send(neighbour, 'PATCH', '/api/events?where[id][exists]=true', { title: 'Gekaapt' });
    await send(neighbour, 'DELETE', '/api/events?where[id][exists]=true');
    expect((await send(librarian, 'GET', `/api/events/${published.id}`)).json.title).toBe(published.title);
    const own = await make<Event>('events', event(deventer));
    expect([400, 403]).toContain(
      (await send(neighbour, 'PATCH', `/api/events/${own.id}`, { library: oss.id })).status,
    );
  });

  it.each(['draft', 'published'])(
    'should refuse to tie a %s to what is of another library',
    async (_status) => {
      const query = _status === 'draft' ? '?draft=true' : '';
      const theirs = {
        branch: (await createBranch(hub, { library: oss })).id,
        group: group.id,
        partners: [(await make<{ id: string }>('partners', { library: oss.id, name: unique('partner') })).id],
      };
      const own = await make<Event>('events', { ...event(deventer), _status });
      for (const [field, value] of Object.entries(theirs)) {
        const data = { ...event(deventer), _status, [field]: value };
        expect({
          field,
          status: (await send(neighbour, 'POST', `/api/events${query}`, data)).status,
        }).toEqual({ field, status: 400 });
        const change = await send(neighbour, 'PATCH', `/api/events/${own.id}${query}`, {
          [field]: value,
          _status,
        });
        expect({ field, status: change.status }).toEqual({ field, status: 400 });
      }
    },
  );

  it('should never delete a library, whoever asks', async () => {
    for (const who of [librarian, admin, network]) {
      expect((await send(who, 'DELETE', `/api/libraries/${deventer.id}`)).status).toBe(403);
      expect((await send(who, 'DELETE', '/api/libraries?where[id][exists]=true')).status).toBe(403);
    }
    expect((await send(undefined, 'GET', `/api/libraries/${deventer.id}`)).status).toBe(200);
  });
});

describe('Machine rooms', () => {
  it('should not show who works on what, nor let locks be made or taken away', async () => {
    for (const who of [undefined, bare, resident, neighbour, librarian]) {
      for (const depth of [0, 2]) {
        const { status, text } = await send(who, 'GET', `/api/payload-locked-documents?depth=${depth}`);
        expect(text).not.toContain('@mensen.example');
        expect([403, 404]).toContain(status);
      }
      const lock = {
        document: { relationTo: 'users', value: network.user.id },
        user: { relationTo: 'users', value: network.user.id },
      };
      expect([403, 404]).toContain((await send(who, 'POST', '/api/payload-locked-documents', lock)).status);
      expect([403, 404]).toContain(
        (await send(who, 'DELETE', '/api/payload-locked-documents?where[id][exists]=true')).status,
      );
    }
  });

  it('should keep migrations, jobs and keys shut', async () => {
    const slugs = Object.keys(hub.payload.collections).filter((slug) => slug.startsWith('payload-'));
    expect(slugs).toEqual(
      expect.arrayContaining(['payload-jobs', 'payload-migrations', 'payload-preferences']),
    );
    for (const slug of slugs.filter((each) => each !== 'payload-preferences')) {
      for (const who of [undefined, bare, resident, librarian, admin]) {
        const refused = { slug, refused: true };
        const isRefused = async (method: string, path: string) => {
          const { status } = await send(who, method, path, method === 'GET' ? undefined : {});
          return { slug, refused: [403, 404, 501].includes(status) };
        };
        expect(await isRefused('GET', `/api/${slug}`)).toEqual(refused);
        expect(await isRefused('POST', `/api/${slug}`)).toEqual(refused);
        expect(await isRefused('PATCH', `/api/${slug}?where[id][exists]=true`)).toEqual(refused);
        expect(await isRefused('DELETE', `/api/${slug}?where[id][exists]=true`)).toEqual(refused);
      }
    }
    for (const who of [undefined, resident, librarian, admin, network]) {
      expect([401, 403, 404]).toContain(
        (await send(who, 'GET', '/api/payload-jobs/run?allQueues=true&limit=100')).status,
      );
    }
  });

  it('should keep preferences one’s own', async () => {
    const value = { columns: ['title'] };
    expect((await send(librarian, 'POST', '/api/payload-preferences/events-list', { value })).status).toBe(
      200,
    );
    expect((await send(librarian, 'GET', '/api/payload-preferences/events-list')).json.value).toEqual(value);
    expect(
      (await send(neighbour, 'GET', '/api/payload-preferences/events-list')).json?.value ?? null,
    ).toBeNull();
    expect((await send(undefined, 'GET', '/api/payload-preferences/events-list')).text).not.toContain(
      'title',
    );
    expect((await send(neighbour, 'GET', '/api/payload-preferences?depth=2')).text).not.toContain(
      librarian.user.email,
    );
  });

  it('should have no GraphQL', async () => {
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      expect((await send(network, 'POST', path, { query: '{ __typename }' })).status).toBe(404);
      expect((await send(network, 'GET', path)).status).toBe(404);
    }
  });

  it('should state every operation of every collection', async () => {
    const { collections } = await import('../../collections/index.ts');
    const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'];
    const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'));
    expect(ours.length).toBeGreaterThan(20);
    const missing = ours.flatMap(({ slug, access }) =>
      operations
        .filter((name) => typeof access?.[name as 'read'] !== 'function')
        .map((name) => `${slug}.${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('Sessions', () => {
  const me = async (headers: Record<string, string>) => {
    const answer = await hub.fetch('/api/users/me', { headers });
    return ((await answer.json()) as { user: { id: string } | null }).user?.id;
  };

  it('should count from this site only', async () => {
    const Cookie = network.cookie;
    expect(await me({ Cookie, Origin: hub.url })).toBe(network.user.id);
    expect(await me({ Cookie, 'Sec-Fetch-Site': 'same-origin' })).toBe(network.user.id);
    expect(await me({ Cookie, Origin: 'https://evil.example' })).toBeUndefined();
    expect(await me({ Cookie, 'Sec-Fetch-Site': 'cross-site' })).toBeUndefined();
    expect(await me({ Cookie })).toBeUndefined();
    const forged = await hub.fetch(`/api/events/${published.id}`, {
      method: 'PATCH',
      headers: { Cookie, Origin: 'https://evil.example', 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: 'Gekaapt' }),
    });
    expect(forged.status).toBe(403);
    expect(forged.headers.get('access-control-allow-origin')).toBeNull();
    // Nor can another site make a browser log in as someone.
    const account = { email: bare.user.email, password: 'een wachtwoord voor tests' };
    const elsewhere: Record<string, string>[] = [
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ];
    for (const from of elsewhere) {
      for (const type of ['text/plain', 'application/json']) {
        const answer = await hub.fetch('/api/users/login', {
          method: 'POST',
          headers: { ...from, 'Content-Type': type },
          body: JSON.stringify(account),
        });
        expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
      }
    }
  });

  it('should not count on a library’s own hostname, neither for REST nor for pages', async () => {
    const { port } = new URL(hub.url);
    const headers = { Cookie: network.cookie, 'Sec-Fetch-Site': 'same-origin' };
    const rest = await askAs({ host: `${ownHost}:${port}`, path: '/api/users/me', headers });
    expect(JSON.parse(rest.text).user).toBeNull();
    const page = await askAs({ host: `${ownHost}:${port}`, path: '/', headers });
    expect(page.status).toBe(200);
    expect(page.text).toContain(oss.name);
    expect(page.text).not.toContain(network.user.name);
    const home = await askAs({ host: new URL(hub.url).host, path: '/', headers });
    expect(home.text).toContain(network.user.name);
  });

  it('should lock an account after five wrong passwords, for the right one too', async () => {
    const { email } = await createUser(hub, {});
    const attempt = async (password: string) =>
      (await send(undefined, 'POST', '/api/users/login', { email, password })).status;
    for (let turn = 0; turn < 5; turn += 1) expect(await attempt('fout wachtwoord')).toBe(401);
    expect(await attempt('een wachtwoord voor tests')).toBe(401);
  });

  it('should stop who guesses over many accounts, whatever address they say they have', async () => {
    let refused = 0;
    for (let turn = 0; turn < 330 && refused === 0; turn += 1) {
      const answer = await hub.fetch('/api/users/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `10.0.${turn}.1` },
        body: JSON.stringify({ email: `niemand${turn}@mensen.example`, password: 'x' }),
      });
      if (answer.status === 429) refused = turn;
      else expect(answer.status).toBe(401);
    }
    expect(refused).toBeGreaterThan(100);
  });
});

/** Asks the hub under another name than its own. */
function askAs({ host, path, headers }: { host: string; path: string; headers: Record<string, string> }) {
  const { port } = new URL(hub.url);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { ...headers, Host: host } },
      (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    asked.once('error', reject);
    asked.end();
  });
}
