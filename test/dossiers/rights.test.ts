import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newestVersion } from '../../src/dossiers/versions/newestVersion.ts';
import type { Dossier, Event, Group, Library, Question } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { asUser } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { createPerson, type Person } from './people.ts';

let hub: TestHub;
let library: Library;
let group: Group;

const names = [
  'visitor',
  'resident',
  'neighbour',
  'expert',
  'member',
  'author',
  'moderator',
  'librarian',
  'admin',
  'network',
] as const;
type Name = (typeof names)[number];
const people = {} as Record<Name, Person | undefined>;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  group = await createGroup(hub, { library });
  const other = await createLibrary(hub);
  const otherGroup = await createGroup(hub, { library });
  people.visitor = undefined;
  people.resident = await createPerson(hub, { library, role: 'resident', group: otherGroup });
  people.neighbour = await createPerson(hub, { library: other, role: 'librarian' });
  people.expert = await createPerson(hub, { library, role: 'expert' });
  people.member = await createPerson(hub, { group });
  people.author = await createPerson(hub);
  people.moderator = await createPerson(hub, { group, groupRole: 'moderator' });
  people.librarian = await createPerson(hub, { library, role: 'librarian' });
  people.admin = await createPerson(hub, { library, role: 'admin' });
  people.network = await createPerson(hub);
  const { user } = people.network;
  await hub.payload.update({
    collection: 'users',
    id: user.id,
    data: { networkAdmin: true },
    overrideAccess: true,
  }); // a test's own data
});
afterAll(() => hub.stop());

const writers: Name[] = ['member', 'author', 'moderator', 'librarian', 'admin', 'network'];
const publishers: Name[] = ['librarian', 'admin', 'network'];

/** A dossier on the site with a newer draft, or one that was never there. */
async function prepare({
  published,
}: {
  published: boolean;
}): Promise<{ dossier: Dossier; path: string; newest: string; first: string }> {
  const authors = [people.author?.user.id as string];
  const dossier = await createDossier(hub, {
    library,
    group: group.id,
    authors,
    published,
    text: 'Woorden van eerst.',
  });
  const { id: first } = (await newestVersion({ payload: hub.payload, id: dossier.id })) as { id: string };
  await hub.payload.update({
    collection: 'dossiers',
    id: dossier.id,
    draft: published,
    data: {
      title: 'Geheim ontwerp',
      _status: 'draft',
      changeNote: 'Geheime notitie',
      editedByName: 'Geheime schrijver',
    },
    overrideAccess: true, // a test's own data
  });
  const { id: newest } = (await newestVersion({ payload: hub.payload, id: dossier.id })) as { id: string };
  return { dossier, path: `/${library.slug}/dossiers/${dossier.slug}`, newest, first };
}

const cookieOf = (name: Name) => people[name]?.cookie;
const get = (path: string, name: Name) =>
  hub.fetch(path, { headers: cookieOf(name) ? { Cookie: cookieOf(name) as string } : {} });
const rest = (name: Name, path: string, init: RequestInit = {}) =>
  hub.fetch(path, { ...init, headers: asUser(hub, cookieOf(name) ?? '') });

/** What someone gets who may not: asked to log in, or told no. */
function refusal({ name, published }: { name: Name; published: boolean }): number {
  if (name === 'visitor') return 303;
  return published ? 403 : 404;
}

describe.each([{ published: true }, { published: false }])(
  'a dossier with a draft (on the site: $published)',
  ({ published }) => {
    it('should be read by everyone when it is on the site, and else by its writers only', async () => {
      const { path } = await prepare({ published });
      for (const name of names) {
        const answer = await get(path, name);
        expect([name, answer.status]).toEqual([name, published || writers.includes(name) ? 200 : 404]);
        const html = await answer.text();
        if (!writers.includes(name)) expect(html).not.toMatch(/Geheim/);
      }
    });

    it.each(['/bewerken', '/geschiedenis', '/ontwerp', '/verschil'])(
      'should show %s to its writers only',
      async (page) => {
        const { path } = await prepare({ published });
        for (const name of names) {
          const answer = await get(`${path}${page}`, name);
          expect([name, answer.status]).toEqual([
            name,
            writers.includes(name) ? 200 : refusal({ name, published }),
          ]);
          if (!writers.includes(name)) expect(await answer.text()).not.toMatch(/Geheim/);
        }
      },
    );

    it('should be saved and restored by its writers only', async () => {
      for (const name of names) {
        const { path, newest, first } = await prepare({ published });
        const may = writers.includes(name);
        const fields = {
          titel: 'Nieuw',
          soort: 'theme',
          tekst: 'Mijn woorden',
          bronnen: '0',
          actie: 'bewaar',
          vanaf: newest,
        };
        const saved = await hub.post(`${path}/bewerken`, fields, { cookie: cookieOf(name) });
        expect([name, saved.status]).toEqual([
          name,
          may ? 303 : name === 'visitor' ? 401 : refusal({ name, published }),
        ]);
        // Whose session ended keeps what they wrote, and sees nothing of the dossier.
        if (name === 'visitor') expect(await saved.text()).toMatch(/>Mijn woorden<\/textarea>/);
        const restored = await hub.post(
          `${path}/terugzetten`,
          { versie: first, vanaf: newest },
          { cookie: cookieOf(name) },
        );
        expect([name, restored.status]).toEqual([name, may ? 409 : refusal({ name, published })]);
      }
    });

    it('should be published and taken off the site by librarians only', async () => {
      for (const name of names) {
        const { dossier, path, newest } = await prepare({ published });
        const may = publishers.includes(name);
        const no = writers.includes(name) ? 403 : refusal({ name, published });
        const page = await get(`${path}/publiceren`, name);
        expect([name, page.status]).toEqual([name, may ? 200 : no]);
        const answer = await hub.post(
          `${path}/publiceren`,
          { vanaf: newest, nakijken: '2031-01-01' },
          { cookie: cookieOf(name) },
        );
        expect([name, answer.status]).toEqual([name, may ? 303 : no]);
        const now = await hub.payload.findByID({
          collection: 'dossiers',
          id: dossier.id,
          overrideAccess: true,
        }); // a test looks everywhere
        expect([name, now._status, now.title === 'Geheim ontwerp']).toEqual([
          name,
          may || published ? 'published' : 'draft',
          may || !published,
        ]);
        const { id: base } = (await newestVersion({ payload: hub.payload, id: dossier.id })) as {
          id: string;
        };
        const off = await hub.post(`${path}/intrekken`, { vanaf: base }, { cookie: cookieOf(name) });
        expect([name, off.status]).toEqual([name, may ? 303 : no]);
        if (may) expect((await get(path, 'visitor')).status).toBe(404);
      }
    });

    it('should ask for a check by its writers only', async () => {
      for (const name of names) {
        const { dossier, path, newest } = await prepare({ published });
        const may = writers.includes(name);
        const answer = await hub.post(`${path}/klaar`, { vanaf: newest }, { cookie: cookieOf(name) });
        expect([name, answer.status]).toEqual([name, may ? 303 : refusal({ name, published })]);
        const version = await newestVersion({ payload: hub.payload, id: dossier.id });
        expect(Boolean(version?.dossier.reviewAsked)).toBe(may);
      }
    });

    it('should keep drafts, versions and who saved them out of REST for others', async () => {
      const { dossier, newest, first } = await prepare({ published });
      for (const name of names) {
        const paths = [
          `/api/dossiers/${dossier.id}?draft=true&depth=2`,
          `/api/dossiers?draft=true&where[id][equals]=${dossier.id}`,
          `/api/dossiers?draft=true&where[title][equals]=Geheim%20ontwerp`,
          `/api/dossiers/versions?where[parent][equals]=${dossier.id}`,
          `/api/dossiers/versions/${newest}`,
        ];
        const answers = await Promise.all(paths.map(async (path) => (await rest(name, path)).text()));
        if (!writers.includes(name))
          for (const text of answers)
            expect([name, text]).toEqual([name, expect.not.stringContaining('Geheim')]);
        const versions = (await rest(name, paths[4] as string)).status;
        expect([name, versions]).toEqual([name, publishers.includes(name) ? 200 : 403]);
        const restore = await rest(name, `/api/dossiers/versions/${first}?draft=true`, { method: 'POST' });
        expect([name, restore.status < 400]).toEqual([name, publishers.includes(name)]);
        const data = JSON.stringify({ summary: 'Van REST' });
        const change = await rest(name, `/api/dossiers/${dossier.id}?draft=true`, {
          method: 'PATCH',
          body: data,
        });
        expect([name, change.status < 400]).toEqual([name, publishers.includes(name)]);
        const made = JSON.stringify({
          library: library.id,
          title: 'Nieuw',
          kind: 'theme',
          licence: 'CC0-1.0',
        });
        const create = await rest(name, '/api/dossiers', { method: 'POST', body: made });
        expect([name, create.status < 400]).toEqual([name, publishers.includes(name)]);
      }
    });

    it('should not be found by asking REST who saved it', async () => {
      const { dossier } = await prepare({ published: true });
      const secret = await rest('visitor', `/api/dossiers?where[editedByName][like]=Geheim&draft=true`);
      expect(await secret.text()).not.toContain(dossier.id);
      const text = await (await rest('visitor', `/api/dossiers/${dossier.id}`)).text();
      expect(text).toContain(dossier.title);
      expect(text).not.toMatch(/editedBy|changeNote|reviewAsked/);
    });
  },
);

describe.each(['hidden', 'members'] as const)('a published dossier of a %s group', (visibility) => {
  let closed: Group;
  let event: Event;
  let dossier: Dossier;
  let question: Question;
  let inside: Person;

  beforeAll(async () => {
    question = await hub.payload.create({
      collection: 'questions',
      data: { library: library.id, text: 'Geheime vraag', publicText: 'Besloten wording', state: 'taken' },
      overrideAccess: true, // a test's own data
    });
    closed = await createGroup(hub, {
      library,
      visibility,
      title: 'Besloten kring',
      question: question.id,
    });
    inside = await createPerson(hub, { group: closed });
    event = await createEvent(hub, {
      library,
      group: closed.id,
      title: 'Besloten avond',
      startsAt: '2026-01-05T19:00:00.000Z',
    });
    dossier = await createDossier(hub, {
      library,
      group: closed.id,
      question: question.id,
      events: [event.id],
      authors: [inside.user.id],
      text: 'Voor iedereen.',
    });
  });

  it('should be public and tell nothing of its group, its meetings and its question', async () => {
    const path = `/${library.slug}/dossiers/${dossier.slug}`;
    const outsiders: Name[] = ['visitor', 'resident', 'neighbour', 'member'];
    for (const name of outsiders) {
      for (const page of [
        path,
        `/en${path}`,
        `/${library.slug}/dossiers`,
        `/${library.slug}/dossiers.atom`,
      ]) {
        const answer = await get(page, name);
        const html = await answer.text();
        expect([name, page, answer.status]).toEqual([name, page, 200]);
        expect(html).not.toContain('Besloten');
        for (const doc of [closed, event, question]) expect(html).not.toContain(doc.id);
        expect(html).not.toContain(closed.slug as string);
      }
      for (const depth of [0, 1, 3]) {
        const text = await (await rest(name, `/api/dossiers/${dossier.id}?depth=${depth}`)).text();
        expect(text).toContain(dossier.id);
        expect(text).not.toContain('Besloten');
        for (const doc of [closed, event, question])
          expect([name, depth, text.includes(doc.id)]).toEqual([name, depth, false]);
      }
      // Members of other groups get the same list, whatever they filter by.
      const filtered = await (await get(`/${library.slug}/dossiers?groep=${closed.slug}`, name)).text();
      expect(filtered).not.toContain('Besloten');
    }
    expect((await get(path, 'visitor')).headers.get('cache-control')).toContain('public');
  });

  it('should show its members and librarians where it came from', async () => {
    const path = `/${library.slug}/dossiers/${dossier.slug}`;
    for (const cookie of [inside.cookie, cookieOf('librarian') as string]) {
      const html = await (await hub.fetch(path, { headers: { Cookie: cookie } })).text();
      for (const words of ['Besloten kring', 'Besloten avond', 'Besloten wording'])
        expect(html).toContain(words);
    }
  });

  it('should not be guessed through filters of REST', async () => {
    for (const query of ['group.title', 'group.slug', 'events.title', 'question.publicText']) {
      const text = await (await rest('visitor', `/api/dossiers?where[${query}][like]=besloten`)).text();
      expect([query, text.includes(dossier.id)]).toEqual([query, false]);
      const own = await (
        await rest('librarian', `/api/dossiers?where[${query}][like]=besloten&limit=50`)
      ).text();
      expect([query, own.includes(dossier.id)]).toEqual([query, true]);
    }
  });
});
