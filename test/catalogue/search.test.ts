import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { rebuildSearch } from '../../src/catalogue/search/rebuildSearch.ts';
import { searchEntries } from '../../src/catalogue/search/searchEntries.ts';
import { transact } from '../../src/core/database/transact.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import type { Dossier, Event, Group, Library, Partner, Title } from '../../src/payload-types.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createTitle } from '../factories/title.ts';
import { createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

let hub: TestHub;
let library: Library;
let other: Library;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  other = await createLibrary(hub);
});
afterAll(() => hub.stop());

/** A word that nothing else has. */
function newWord(): string {
  return unique('z').replace('-', '7');
}

async function find(q: string, more: Partial<Parameters<typeof searchEntries>[0]> = {}) {
  return searchEntries({ payload: hub.payload, q, ...more });
}

async function idsFor(q: string, more: Partial<Parameters<typeof searchEntries>[0]> = {}): Promise<string[]> {
  return (await find(q, more)).hits.map((hit) => hit.id);
}

async function see(path: string, cookie = ''): Promise<{ status: number; html: string }> {
  const answer = await hub.fetch(path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

async function createPartner(over: Partial<Partner>): Promise<Partner> {
  return hub.payload.create({
    collection: 'partners',
    data: { library: library.id, name: unique('Partner'), ...over } as never,
    depth: 0,
    overrideAccess: true,
  });
}

const update = { depth: 0, overrideAccess: true } as const;

describe('searchEntries', () => {
  it.each([
    ['Huizen in de wijk', 'huis'],
    ['Het huis van toen', 'HUIZEN'],
    ['Brieven aan later', 'brief'],
    ['Mantelzorger zijn', 'mantelzorgers'],
    ['Café Dvořák', 'cafe dvorak'],
    ["Foto's van vroeger", 'foto'],
    ['Componisten uit Twente', 'componist'],
    ['Suite BWV 1007', 'bwv 1007'],
  ])('should find “%s” by “%s”', async (name, q) => {
    const word = newWord();
    const title = await createTitle(hub, { title: `${name} ${word}` });
    expect(await idsFor(`${q} ${word}`)).toEqual([title.id]);
  });

  it('should not find a word by a part of it', async () => {
    const word = newWord();
    await createTitle(hub, { title: `Parkeren ${word}` });
    expect((await find(`park ${word}`)).isLoose).toBe(true);
  });

  it('should find a title by ISBN in any shape, PPN, maker and subject', async () => {
    const word = newWord();
    const title = await createTitle(hub, {
      isbn: ['9789086647873'],
      ppn: '437795047',
      creators: [`Renske ${word}`],
      subjects: [`Journalistiek${word}`],
    });
    for (const q of [
      '978-90-8664-787-3',
      '9086647871',
      '437795047',
      `renske ${word}`,
      `journalistiek${word}`,
    ]) {
      expect({ q, ids: await idsFor(q) }).toEqual({ q, ids: [title.id] });
    }
  });

  it('should find every kind of thing, by its text too, and count each', async () => {
    const word = newWord();
    const text = `Iets met ${word} erin.`;
    await createTitle(hub, { summary: text });
    await createEvent(hub, { library, summary: text });
    await createDossier(hub, { library, text });
    await createDossier(hub, { library: other, sources: [{ title: text }] });
    await createGroup(hub, { library, summary: text });
    await createPartner({ offers: [{ offer: text }] });
    const found = await find(word, { library: library.id });
    expect(found.counts).toEqual({ events: 1, groups: 1, dossiers: 2, titles: 1, partners: 1 });
    expect(found.total).toBe(6);
    const dossiers = await find(word, { kinds: ['dossiers'] });
    expect(dossiers.hits.map((hit) => hit.kind)).toEqual(['dossiers', 'dossiers']);
    expect(dossiers.total).toBe(2);
    expect(dossiers.counts.titles).toBe(1);
  });

  it('should put the own library first, then what has the word in its title', async () => {
    const word = newWord();
    const far = await createDossier(hub, { library: other, title: `Over ${word}` });
    const body = await createDossier(hub, {
      library,
      text: `${'Veel andere woorden staan hier. '.repeat(20)} ${word}`,
    });
    const named = await createDossier(hub, { library, title: `Over ${word}` });
    expect(await idsFor(word, { library: library.id })).toEqual([named.id, body.id, far.id]);
    expect(await idsFor(word)).toHaveLength(3);
  });

  it('should want every word, and settle for some when nothing has all', async () => {
    const [one, two] = [newWord(), newWord()];
    const both = await createTitle(hub, { title: `${one} en ${two}` });
    const single = await createTitle(hub, { title: one });
    expect(await find(`${one} ${two}`)).toMatchObject({ total: 1, isLoose: false });
    const loose = await find(`${one} ${newWord()}`);
    expect(loose.isLoose).toBe(true);
    expect(new Set(loose.hits.map((hit) => hit.id))).toEqual(new Set([both.id, single.id]));
  });

  it('should give page after page, each thing once', async () => {
    const word = newWord();
    for (let count = 0; count < 7; count += 1) await createTitle(hub, { title: `${word} ${count}` });
    const pages = await Promise.all([1, 2, 3].map((page) => find(word, { page, perPage: 3 })));
    expect(pages.map((page) => page.hits.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flatMap((page) => page.hits.map((hit) => hit.id))).size).toBe(7);
    expect(pages[0]).toMatchObject({ total: 7, pages: 3 });
    expect(await find(word, { page: 1_000_000, perPage: 3 })).toMatchObject({ hits: [], page: 50 });
  });

  it('should take anything that is typed without failing', async () => {
    const signs = [
      '"',
      '*',
      'NEAR(a b)',
      'title:x',
      '-x',
      '^x',
      'a AND',
      '(',
      '$where',
      '{"$gt":""}',
      '\\',
      '%',
      '\u0000',
    ];
    for (const q of signs) expect((await find(q)).page).toBe(1);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
        expect((await find(q)).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the index', () => {
  it('should follow publishing, drafts and withdrawing of a dossier', async () => {
    const { payload } = hub;
    const [first, second] = [newWord(), newWord()];
    const { id } = await createDossier(hub, { library, title: first, published: false });
    const here = { collection: 'dossiers', id, ...update } as const;
    expect(await idsFor(first)).toEqual([]);
    await payload.update({ ...here, data: { _status: 'published' } });
    expect(await idsFor(first)).toEqual([id]);
    await payload.update({ ...here, data: { title: second }, draft: true });
    expect(await idsFor(first)).toEqual([id]);
    expect(await idsFor(second)).toEqual([]);
    await payload.update({ ...here, data: { title: second, _status: 'published' } });
    expect(await idsFor(first)).toEqual([]);
    expect(await idsFor(second)).toEqual([id]);
    await payload.update({ ...here, data: { _status: 'draft' } });
    expect(await idsFor(second)).toEqual([]);
  });

  it('should follow the visibility of a group, with its meetings', async () => {
    const { payload } = hub;
    const word = newWord();
    const group = await createGroup(hub, { library, title: word });
    const event = await createEvent(hub, { library, title: `Avond ${word}`, group: group.id });
    expect(new Set(await idsFor(word))).toEqual(new Set([group.id, event.id]));
    for (const visibility of ['members', 'hidden'] as const) {
      await payload.update({ collection: 'groups', id: group.id, data: { visibility }, ...update });
      expect(await idsFor(word)).toEqual([]);
    }
    await payload.update({ collection: 'groups', id: group.id, data: { visibility: 'public' }, ...update });
    expect(new Set(await idsFor(word))).toEqual(new Set([group.id, event.id]));
  });

  it('should forget what is deleted', async () => {
    const word = newWord();
    const title = await createTitle(hub, { title: word });
    const partner = await createPartner({ name: word });
    expect(await idsFor(word)).toHaveLength(2);
    await hub.payload.delete({ collection: 'titles', id: title.id, overrideAccess: true });
    await hub.payload.delete({
      collection: 'partners',
      where: { id: { equals: partner.id } },
      overrideAccess: true,
    });
    expect(await idsFor(word)).toEqual([]);
  });

  it('should be stored with the change, or not at all', async () => {
    const { payload } = hub;
    const word = newWord();
    const failing = transact({
      payload,
      work: async (req) => {
        await createTitle(
          {
            payload: {
              ...payload,
              create: (args: object) => payload.create({ ...args, req } as never),
            } as never,
          },
          { title: word },
        );
        throw new Error('undone');
      },
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await idsFor(word)).toEqual([]);
  });

  it('should leave out libraries that are archived', async () => {
    const word = newWord();
    const closing = await createLibrary(hub);
    await createDossier(hub, { library: closing, title: word });
    expect(await idsFor(word)).toHaveLength(1);
    await hub.payload.update({
      collection: 'libraries',
      id: closing.id,
      data: { archived: true },
      ...update,
    });
    expect(await idsFor(word)).toEqual([]);
  });

  it('should be the same when it is made anew', async () => {
    const word = newWord();
    const title = await createTitle(hub, { title: word });
    const hidden = await createGroup(hub, { library, title: word, visibility: 'hidden' });
    await hub.payload.db.deleteMany({ collection: 'search-entries', where: {} });
    expect(await idsFor(word)).toEqual([]);
    await rebuildSearch(hub.payload);
    expect(await idsFor(word)).toEqual([title.id]);
    expect(hidden.visibility).toBe('hidden');
  });

  it('should have its triggers on the embedded database, and a row for every entry', async () => {
    const client = sqliteClientOf(hub.payload);
    if (!client) return expect((await find('niets')).total).toBe(0); // MongoDB keeps its index itself
    const { rows: triggers } = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'search_entries' ORDER BY name",
    );
    expect(triggers.map((row) => row.name)).toEqual([
      'search_entries_deleted',
      'search_entries_inserted',
      'search_entries_updated',
    ]);
    const { rows } = await client.execute(
      'SELECT (SELECT count(*) FROM search_entries) AS entries, (SELECT count(*) FROM search_rows) AS numbered',
    );
    expect(rows[0]?.numbered).toBe(rows[0]?.entries);
  });
});

describe('the search page', () => {
  it('should show what was found, and filter by kind', async () => {
    const word = newWord();
    const event = await createEvent(hub, { library, title: `Avond ${word}` });
    const title = await createTitle(hub, { title: `Boek ${word}` });
    const all = await see(`/${library.slug}/zoeken?q=${word}`);
    expect(all.status).toBe(200);
    expect(all.html).toContain(`/${library.slug}/agenda/${event.slug}`);
    expect(all.html).toContain(`/${library.slug}/titels/${title.slug}`);
    const some = await see(`/${library.slug}/zoeken?q=${word}&soort=titles`);
    expect(some.html).not.toContain(`/agenda/${event.slug}`);
    expect(some.html).toContain(`/titels/${title.slug}`);
  });

  it('should lead to other libraries from a library, and from the network', async () => {
    const word = newWord();
    const dossier = await createDossier(hub, { library: other, title: word });
    for (const path of [`/${library.slug}/zoeken`, '/zoeken', '/en/zoeken']) {
      const { html } = await see(`${path}?q=${word}`);
      const prefix = path.startsWith('/en') ? '/en' : '';
      expect(html).toContain(`href="${prefix}/${other.slug}/dossiers/${dossier.slug}"`);
      expect(html).toContain(other.name);
    }
  });

  it('should be kind when there is nothing, and before anything is asked', async () => {
    for (const path of [
      `/${library.slug}/zoeken?q=${newWord()}`,
      `/${library.slug}/zoeken`,
      '/zoeken?q=%00"',
    ]) {
      expect((await see(path)).status).toBe(200);
    }
  });

  it('should write what was typed as text', async () => {
    const { html } = await see(`/zoeken?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
  });

  it('should show what is new at once, though pages are kept', async () => {
    const word = newWord();
    expect((await see(`/zoeken?q=${word}`)).html).not.toContain('/titels/nieuw');
    const title = await createTitle(hub, { title: `Nieuw ${word}` });
    expect((await see(`/zoeken?q=${word}`)).html).toContain(`/titels/${title.slug}`);
  });

  it('should show nothing hidden to anyone, even when the index is behind', async () => {
    const word = newWord();
    const group = await createGroup(hub, { library, title: `Geheim ${word}` });
    const dossier = await createDossier(hub, { library, title: `Ontwerp ${word}` });
    const data = { visibility: 'hidden' };
    await hub.payload.db.updateOne({ collection: 'groups', id: group.id, data, returning: false });
    await hub.payload.db.updateOne({
      collection: 'dossiers',
      id: dossier.id,
      data: { _status: 'draft' },
      returning: false,
    });
    expect(await idsFor(word)).toHaveLength(2);
    const member = await createUser(hub);
    await createMembership(hub, { group, user: member });
    const librarian = await createUser(hub, { library, role: 'librarian' });
    const cookies = ['', await logIn(hub, member), await logIn(hub, librarian)];
    for (const cookie of cookies) {
      const { html } = await see(`/${library.slug}/zoeken?q=${word}`, cookie);
      expect(html).not.toContain('Geheim');
      expect(html).not.toContain('Ontwerp');
    }
  });
});

describe('what robots read', () => {
  function locations(xml: string): string[] {
    const found: string[] = [];
    let text = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (err) => {
      throw err;
    });
    parser.on('opentag', () => (text = ''));
    parser.on('text', (piece) => (text += piece));
    parser.on('closetag', ({ local }) => {
      if (local === 'loc') found.push(text);
    });
    parser.write(xml).close();
    return found;
  }

  it('should be only what is public, with when it changed', async () => {
    const word = newWord();
    const shown = await createDossier(hub, { library, title: `Te lezen & te delen ${word}` });
    const group = await createGroup(hub, { library, title: `Open ${word}` });
    const hidden = await createGroup(hub, { library, title: `Dicht ${word}`, visibility: 'hidden' });
    const members = await createGroup(hub, { library, title: `Leden ${word}`, visibility: 'members' });
    const meeting = await createEvent(hub, { library, title: `Besloten ${word}`, group: hidden.id });
    const draft = await createEvent(hub, { library, title: `Concept ${word}`, draft: true });
    const member = await createUser(hub);
    await createMembership(hub, { group: hidden, user: member });
    for (const cookie of ['', await logIn(hub, member)]) {
      const { status, html } = await see(`/${library.slug}/sitemap.xml`, cookie);
      expect(status).toBe(200);
      const pages = locations(html);
      expect(pages).toContain(`${hub.url}/${library.slug}`);
      expect(pages).toContain(`${hub.url}/${library.slug}/dossiers/${shown.slug}`);
      expect(pages).toContain(`${hub.url}/${library.slug}/groepen/${group.slug}`);
      expect(html).toContain(`<lastmod>${new Date(shown.updatedAt).toISOString()}</lastmod>`);
      for (const { slug } of [hidden, members, meeting, draft]) expect(html).not.toContain(slug);
    }
  });

  it('should forget at once what is hidden', async () => {
    const group = await createGroup(hub, { library, title: unique('Straks weg') });
    const path = `/${library.slug}/sitemap.xml`;
    expect((await see(path)).html).toContain(group.slug);
    await hub.payload.update({
      collection: 'groups',
      id: group.id,
      data: { visibility: 'hidden' },
      ...update,
    });
    expect((await see(path)).html).not.toContain(group.slug);
  });

  it('should name every library and every title', async () => {
    const title = await createTitle(hub);
    const index = locations((await see('/sitemap.xml')).html);
    expect(index).toEqual(
      expect.arrayContaining([
        `${hub.url}/sitemap-netwerk.xml`,
        `${hub.url}/${library.slug}/sitemap.xml`,
        `${hub.url}/${other.slug}/sitemap.xml`,
        `${hub.url}/sitemap-titels-1.xml`,
      ]),
    );
    expect(locations((await see('/sitemap-titels-1.xml')).html)).toContain(`${hub.url}/titels/${title.slug}`);
    expect((await see('/sitemap-titels-99.xml')).status).toBe(404);
    for (const address of index) expect((await see(new URL(address).pathname)).status).toBe(200);
  });

  it('should keep robots out of what is not for them', async () => {
    const { html } = await see('/robots.txt');
    expect(html).toContain(`Sitemap: ${hub.url}/sitemap.xml`);
    for (const path of ['/admin', '/mijn', '/aanmelding/', '/api/'])
      expect(html).toContain(`Disallow: ${path}\n`);
  });
});

describe('permanent addresses', () => {
  const program = { headers: { accept: 'application/ld+json' } };
  let things: { kind: string; doc: { id: string }; page: string; type: string }[];
  let group: Group;
  let event: Event;
  let dossier: Dossier;
  let title: Title;

  beforeAll(async () => {
    group = await createGroup(hub, { library });
    event = await createEvent(hub, { library });
    title = await createTitle(hub, { isbn: ['9789025765309'] });
    dossier = await createDossier(hub, { library, titles: [title.id] });
    const partner = await createPartner({ url: 'https://partner.example' });
    const at = `/${library.slug}`;
    things = [
      { kind: 'groups', doc: group, page: `${at}/groepen/${group.slug}`, type: 'Organization' },
      { kind: 'events', doc: event, page: `${at}/agenda/${event.slug}`, type: 'Event' },
      { kind: 'dossiers', doc: dossier, page: `${at}/dossiers/${dossier.slug}`, type: 'Article' },
      { kind: 'titles', doc: title, page: `/titels/${title.slug}`, type: 'Book' },
      { kind: 'partners', doc: partner, page: `${at}/partners/${partner.slug}`, type: 'Organization' },
      { kind: 'libraries', doc: library, page: at, type: 'Library' },
    ];
  });

  it('should lead people to the page, which is there', async () => {
    for (const { kind, doc, page } of things) {
      const answer = await hub.fetch(`/id/${kind}/${doc.id}`);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('vary')).toContain('Accept');
      expect(answer.headers.get('location')).toBe(`${hub.url}${page}`);
      expect((await see(page)).status).toBe(200);
    }
  });

  it('should give programs JSON-LD', async () => {
    for (const { kind, doc, page, type } of things) {
      const answer = await hub.fetch(`/id/${kind}/${doc.id}`, program);
      expect(answer.headers.get('content-type')).toContain('application/ld+json');
      const data = (await answer.json()) as Record<string, string>;
      expect(data).toMatchObject({ '@type': type, url: `${hub.url}${page}` });
      expect(data['@context']).toBe('https://schema.org');
    }
  });

  it('should know nothing of what is hidden, a draft or not there', async () => {
    const { payload } = hub;
    const hidden = await createGroup(hub, { library, visibility: 'hidden' });
    const meeting = await createEvent(hub, { library, group: hidden.id });
    const draft = await createDossier(hub, { library, published: false });
    const closed = await createLibrary(hub, { archived: true });
    const paths = [
      `/id/groups/${hidden.id}`,
      `/id/events/${meeting.id}`,
      `/id/dossiers/${draft.id}`,
      `/id/libraries/${closed.id}`,
      `/id/groups/${event.id}`,
      `/id/users/${group.id}`,
      '/id/titles/x',
      '/id/titles/000000000000000000000000',
      '/id/toString/000000000000000000000000',
    ];
    for (const path of paths) {
      expect({ path, status: (await see(path)).status }).toEqual({ path, status: 404 });
      expect((await hub.fetch(path, program)).status).toBe(404);
    }
    const member = await createUser(hub);
    await createMembership(hub, { group: hidden, user: member });
    const cookie = await logIn(hub, member);
    expect((await see(`/id/groups/${hidden.id}`, cookie)).status).toBe(303);
    expect(
      (await hub.fetch(`/id/groups/${hidden.id}`, { headers: { cookie, ...program.headers } })).status,
    ).toBe(404);
    await payload.update({ collection: 'dossiers', id: draft.id, data: { _status: 'published' }, ...update });
    expect((await see(`/id/dossiers/${draft.id}`)).status).toBe(303);
  });
});
