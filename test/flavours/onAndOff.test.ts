import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { knownToHave } from '../../src/flavours/hasFlavour.ts';
import { seedFlavours } from '../../src/flavours/seed/seedFlavours.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import type { Dossier, Library, Question, Theme } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { turnOn } from './turn.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let theme: Theme;
let dossier: Dossier;
const cookies = { here: '', there: '' };
const on = () => turnOn(hub, library, [{ flavour: 'alles' }]);
const off = () => turnOn(hub, library, []);

beforeAll(async () => {
  hub = await startHub({ flavours: path.resolve('test/flavours/full/full.ts') });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  await on();
  dossier = await createDossier(hub, { library });
  theme = await hub.payload.create({
    collection: 'themes',
    data: { title: unique('thema') },
    overrideAccess: true,
  }); // a test's own data
  cookies.here = await logIn(hub, await createUser(hub, { library, role: 'admin' }));
  cookies.there = await logIn(hub, await createUser(hub, { library: other, role: 'admin' }));
});

beforeEach(async () => {
  await on();
});

afterAll(() => hub.stop());

const ask = async (address: string, cookie?: string) => {
  const answer = await hub.fetch(address, { headers: cookie ? asUser(hub, cookie) : {} });
  return { status: answer.status, text: await answer.text() };
};
type Held = Question & { alles?: { channel?: string; note?: string; about?: unknown[] } };
const rest = async (method: string, address: string, body: object | undefined, cookie: string) => {
  const answer = await hub.fetch(address, {
    method,
    headers: asUser(hub, cookie),
    body: body && JSON.stringify(body),
  });
  const json = (await answer.json()) as Held & { doc?: Held };
  return { status: answer.status, doc: json.doc ?? json };
};
const alles = () => ({ channel: 'phone', about: [theme.id] });

describe('Fields on a collection of the core', () => {
  it('should be there over REST in a library with the flavour, and nowhere else', async () => {
    const data = { text: 'Hoe?', state: 'new', alles: alles() };
    const ours = await rest('POST', '/api/questions', { ...data, library: library.id }, cookies.here);
    expect(ours.doc.alles).toMatchObject({ channel: 'phone', note: 'gezien' });
    expect(ours.doc.alles?.about).toHaveLength(1);
    const theirs = await rest('POST', '/api/questions', { ...data, library: other.id }, cookies.there);
    expect([theirs.status, theirs.doc.alles]).toEqual([201, undefined]);
    const stored = (await hub.payload.findByID({ collection: 'questions', id: theirs.doc.id })) as Held;
    expect(stored.alles?.channel ?? null).toBeNull();
    expect(stored.alles?.note ?? null).toBeNull();
  });

  it('should be gone when it is turned off, by whatever way it is asked, and be back with what was in them', async () => {
    const made = await rest(
      'POST',
      '/api/questions',
      { library: library.id, text: 'Wie?', alles: alles() },
      cookies.here,
    );
    const address = `/api/questions/${made.doc.id}`;
    await off();
    for (const query of [
      '',
      '?depth=2',
      '?select[alles]=true',
      '?select[library]=false',
      '?select[alles][note]=true',
    ])
      expect((await rest('GET', `${address}${query}`, undefined, cookies.here)).doc.alles).toBeUndefined();
    const changed = await rest(
      'PATCH',
      address,
      { publicText: 'Wie weet het?', alles: { channel: 'desk' } },
      cookies.here,
    );
    expect([changed.status, changed.doc.publicText]).toEqual([200, 'Wie weet het?']);
    await on();
    const back = await rest('GET', address, undefined, cookies.here);
    expect(back.doc.alles).toMatchObject({ channel: 'phone', note: 'gezien' });
  });

  it('should be shown in the form of a library with the flavour only', async () => {
    const fields = hub.payload.collections.questions.config.fields;
    const group = fields.find((field) => 'name' in field && field.name === 'alles');
    const condition = group?.admin && 'condition' in group.admin ? group.admin.condition : undefined;
    const shown = (of: Library) => condition?.({ library: of.id }, {}, { user: null } as never);
    expect(knownToHave('alles')).toEqual([library.id]);
    expect([shown(library), shown(other)]).toEqual([true, false]);
  });

  it('should have grown columns on the embedded database, with the core as it was', async () => {
    const client = sqliteClientOf(hub.payload);
    if (!client) return;
    const { rows } = await client.execute(
      "SELECT name FROM pragma_table_info('questions') WHERE name LIKE 'alles%'",
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(['alles_channel', 'alles_note']);
    const [keys] = (await client.execute('pragma foreign_key_check')).rows;
    expect(keys).toBeUndefined();
  });
});

describe('Search', () => {
  const things = async (q: string, where = `/${library.slug}`) =>
    (await ask(`${where}/zoeken?q=${encodeURIComponent(q)}`)).text;
  const store = (text: string, of: Library) =>
    hub.payload.create({
      collection: 'alles-items' as 'leeskring-books',
      data: { text, library: of.id } as never,
      overrideAccess: true, // a test's own data
    });

  it('should find what is of a flavour in libraries that have it, from anywhere on the hub', async () => {
    const word = unique('klompen');
    await store(word, library);
    await store(word, other);
    for (const where of [`/${library.slug}`, `/${other.slug}`, '']) {
      const text = await things(`${word} boerderijen`, where);
      expect(text.split(`href="/${library.slug}/alles/stuk"`)).toHaveLength(2);
      expect(text).not.toContain(`/${other.slug}/alles`);
      expect(text).toContain('Dingen van Alles (1)');
    }
    const only = await ask(`/${library.slug}/zoeken?q=${word}&soort=alles-items`);
    expect(only.text).toContain('/alles/stuk');
    expect((await ask(`/${library.slug}/zoeken?q=${word}&soort=dossiers`)).text).not.toContain('/alles/stuk');
    await off();
    for (const where of [`/${library.slug}`, `/${other.slug}`, ''])
      expect(await things(word, where)).not.toMatch(/alles\/stuk|Dingen van Alles/);
    await on();
    expect(await things(word)).toContain('/alles/stuk');
  });

  it('should not find what its flavour cannot show, nor what is gone', async () => {
    const word = unique('molen');
    await store(`${word} kapot`, library);
    expect(await things(word)).not.toContain('/alles/stuk');
    const { id } = await store(word, library);
    expect(await things(word)).toContain('/alles/stuk');
    await hub.payload.delete({ collection: 'alles-items' as 'leeskring-books', id, overrideAccess: true }); // a test's own data
    expect(await things(word)).not.toContain('/alles/stuk');
  });
});

describe('Everything else of a flavour', () => {
  const page = () => `/${library.slug}/dossiers/${dossier.slug}`;

  it('should be there where it is on', async () => {
    const shown = await ask(page());
    expect(shown.text).toContain(`action="/${library.slug}/alles/stap/mee/${dossier.id}"`);
    expect(shown.text).toContain('Alles over ');
    expect((await ask(`/id/dossiers/${dossier.id}.jsonld`)).text).toContain('Alles over ');
    expect((await ask(`/id/dossiers/${dossier.id}.marcxml`)).text).toContain('Van Alles');
    expect((await ask(`/${library.slug}/alles/nieuws.txt`)).text).toBe('Nieuws van Alles');
    expect((await ask(`/${library.slug}/alles`)).text).toMatch(/rel="alternate"[^>]*alles\/nieuws\.txt/);
    expect((await ask(`/${library.slug}/sitemap.xml`)).text).toContain(`/${library.slug}/alles/stuk</loc>`);
    const figures = await hub.fetch(`/${library.slug}/alles/cijfers`, { redirect: 'manual' });
    expect([figures.status, figures.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/inloggen'),
    ]);
    const csv = await ask(`/${library.slug}/alles/cijfers/items.csv`, cookies.here);
    expect(csv.text).toBe("Aantal,'=SUM\r\n3,'=1+1\r\n");
    expect((await ask(`/${library.slug}/alles/cijfers/items.csv`, cookies.there)).status).toBe(404);
  });

  it('should offer its steps on the pages of all things on the line', async () => {
    const branch = await createBranch(hub, { library });
    const event = await createEvent(hub, { library, branch: branch.id });
    const group = await createGroup(hub, { library });
    const asked = await hub.payload.create({
      collection: 'questions',
      data: { library: library.id, text: 'Hoe?', state: 'new' },
      overrideAccess: true, // a test's own data
    });
    const proposal = await hub.payload.create({
      collection: 'proposals',
      data: { library: library.id, title: 'Samen zingen', state: 'sent' },
      overrideAccess: true, // a test's own data
    });
    const base = `/${library.slug}`;
    expect((await ask(`${base}/agenda/${event.slug}`)).text).toContain(`${base}/alles/?avond=${event.id}`);
    expect((await ask(`${base}/groepen/${group.slug}`)).text).toContain(`?groep=${group.id}`);
    expect((await ask(`${base}/groepen/${group.slug}`, cookies.here)).text).not.toContain(
      `?groep=${group.id}`,
    );
    expect((await ask(`${base}/vragen/${asked.id}`, cookies.here)).text).toContain(`?vraag=${asked.id}`);
    expect((await ask(`${base}/voorstellen/${proposal.id}`, cookies.here)).text).toContain(
      `?plan=${proposal.id}`,
    );
  });

  it('should take a step once it is allowed, and mail what belongs to it with the reason', async () => {
    const step = `/${library.slug}/alles/stap/mee`;
    expect((await hub.post(`${step}/${dossier.id}`, {})).headers.get('location')).toBe(
      `/${library.slug}/alles`,
    );
    const not = await createDossier(hub, { library, title: 'Niet deze' });
    const theirs = await createDossier(hub, { library: other });
    const draft = await createDossier(hub, { library, published: false });
    for (const doc of [not, theirs, draft])
      expect((await hub.post(`${step}/${doc.id}`, {})).status).toBe(404);
    const { docs } = await hub.payload.find({
      collection: 'outbox',
      where: { kind: { equals: 'alles.taken' } },
    });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({ to: 'balie@alles.example', subject: `Meegenomen: ${dossier.title}` });
    expect(docs[0]?.text).toContain('omdat je meedoet met Alles');
  });

  it('should be on Vandaag for staff of that library only', async () => {
    const { loadToday } = await import('../../src/libraries/today/loadToday.ts');
    const desk = async (cookie: string) => {
      const { user } = await hub.payload.auth({ headers: new Headers({ Cookie: cookie, Origin: hub.url }) });
      return (await loadToday({ payload: hub.payload, user: user as never })).flavours;
    };
    expect((await desk(cookies.here)).cards).toMatchObject([{ items: [{ label: 'balie@alles.example' }] }]);
    expect((await desk(cookies.here)).links.map(({ href }) => href)).toEqual([
      '/admin/werkwijzen/alles/desk',
      `/${library.slug}/alles/cijfers`,
    ]);
    expect(await desk(cookies.there)).toEqual({ cards: [], links: [] });
  });

  it('should be nowhere at once when it is turned off, pages from the cache too', async () => {
    await ask(page());
    await off();
    const shown = await ask(page());
    expect(shown.text).not.toContain('alles');
    expect(shown.text).not.toContain('Alles over ');
    for (const address of ['', '/nieuws.txt', '/cijfers', '/cijfers/items.csv', `/stap/mee/${dossier.id}`])
      expect([address, (await ask(`/${library.slug}/alles${address}`, cookies.here)).status]).toEqual([
        address,
        404,
      ]);
    expect((await hub.post(`/${library.slug}/alles/stap/mee/${dossier.id}`, {})).status).toBe(404);
    expect((await ask(`/${library.slug}/sitemap.xml`)).text).not.toContain('alles');
    expect((await ask(`/id/dossiers/${dossier.id}.marcxml`)).text).not.toContain('Van Alles');
    expect((await ask(`/id/dossiers/${dossier.id}.jsonld`)).text).not.toContain('Alles over ');
    expect((await ask('/api/alles-items', cookies.here)).status).toBe(403);
    await on();
    expect((await ask(page())).text).toContain('/alles/stap/mee/');
  });

  it('should fill in its demo content once, with the flavour turned on there', async () => {
    const demo = await createLibrary(hub, { slug: 'alles-demo' });
    for (let time = 0; time < 2; time += 1) await seedFlavours({ payload: hub.payload, at: new Date() });
    const { docs } = await hub.payload.find({
      collection: 'alles-items' as 'leeskring-books',
      where: { library: { equals: demo.id } },
    });
    expect(docs).toHaveLength(1);
    expect((await ask('/alles-demo/alles')).text).toContain('demo@alles.example');
  });
});
