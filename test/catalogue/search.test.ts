import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rebuildSearch } from '../../src/catalogue/search/rebuildSearch.ts';
import { searchEntries } from '../../src/catalogue/search/searchEntries.ts';
import { transact } from '../../src/core/database/transact.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import type { Library, Partner } from '../../src/payload-types.ts';
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

  it('should hide a meeting with its group, when someone is writing on a draft of it too', async () => {
    const { payload } = hub;
    const word = newWord();
    const group = await createGroup(hub, { library });
    const event = await createEvent(hub, { library, title: `Avond ${word}`, group: group.id });
    const draft = { title: `Ontwerp ${word}` };
    await payload.update({ collection: 'events', id: event.id, data: draft, draft: true, ...update });
    expect(await idsFor(word)).toEqual([event.id]);
    await payload.update({ collection: 'groups', id: group.id, data: { visibility: 'hidden' }, ...update });
    expect(await idsFor(word)).toEqual([]);
    await payload.update({ collection: 'groups', id: group.id, data: { visibility: 'public' }, ...update });
    expect(await idsFor(word)).toEqual([event.id]);
    expect(await idsFor(`ontwerp ${word}`, {})).toEqual([event.id]);
    expect((await find(`ontwerp ${word}`)).isLoose).toBe(true);
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
      const { status, html } = await see(path);
      expect([path, status, html.includes('name="q"'), html.includes('kc-card__link')]).toEqual([
        path,
        200,
        true,
        false,
      ]);
    }
  });

  it('should write what was typed as text', async () => {
    const { html } = await see(`/zoeken?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
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
