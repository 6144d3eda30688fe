import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { importRows } from '../../src/catalogue/import/importRows.ts';
import { findByIsbn, findByPpn, findTitles } from '../../src/catalogue/findTitles.ts';
import { sqliteClientOf } from '../../src/core/database/sqlite/sqliteClientOf.ts';
import { setClock } from '../../src/core/now.ts';
import type { Library } from '../../src/payload-types.ts';
import type { Context } from '../../src/site/Context.ts';
import { createDossier } from '../factories/dossier.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createTitle } from '../factories/title.ts';
import { createUser, logIn } from '../factories/user.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

const day = 24 * 3_600_000;
let hub: TestHub;
let library: Library;
let other: Library;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub, {
    isbnLink: 'https://catalogus.example/isbn/{isbn}',
    ppnLink: 'https://catalogus.example/ppn/{ppn}',
  });
  other = await createLibrary(hub, { isbnLink: 'javascript:alert("{isbn}")' });
});
afterAll(() => hub.stop());
afterEach(() => setClock());

async function see(path: string, cookie = ''): Promise<{ status: number; html: string }> {
  const answer = await hub.fetch(path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

type JsonLd = Record<string, unknown> & { '@type': string };

function jsonLd(html: string): JsonLd {
  const [, text = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text) as JsonLd;
}

/** Enough of a context for what is not a page. */
function context(): Context {
  return { payload: hub.payload, tags: new Set<string>(), req: undefined } as unknown as Context;
}

const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

describe('the page of a title', () => {
  it('should show who meets about it, in the own library first, then in others', async () => {
    const title = await createTitle(hub);
    const own = {
      group: await createGroup(hub, { library, titles: [title.id] }),
      dossier: await createDossier(hub, { library, titles: [title.id] }),
      coming: await createEvent(hub, { library, titles: [title.id], startsAt: inDays(5) }),
      past: await createEvent(hub, { library, titles: [title.id], startsAt: inDays(-5) }),
    };
    const far = await createDossier(hub, { library: other, titles: [title.id] });
    const unrelated = await createDossier(hub, { library });
    const { status, html } = await see(`/${library.slug}/titels/${title.slug}`);
    expect(status).toBe(200);
    const places = [
      `/${library.slug}/agenda/${own.coming.slug}`,
      `/${library.slug}/groepen/${own.group.slug}`,
      `/${library.slug}/dossiers/${own.dossier.slug}`,
      `/${library.slug}/agenda/${own.past.slug}`,
      `/${other.slug}/dossiers/${far.slug}`,
    ].map((href) => html.lastIndexOf(`href="${href}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).not.toContain(unrelated.slug);
    expect(html.indexOf('id="elders"')).toBeLessThan(places[4] ?? 0);
    expect((await see(`/titels/${title.slug}`)).html).toContain(`/${other.slug}/dossiers/${far.slug}`);
  });

  it('should show the meetings of a group that works on it', async () => {
    const title = await createTitle(hub);
    const group = await createGroup(hub, { library, titles: [title.id] });
    const event = await createEvent(hub, { library, group: group.id });
    expect((await see(`/${library.slug}/titels/${title.slug}`)).html).toContain(`/agenda/${event.slug}`);
  });

  it('should find people under whichever source brought the same edition', async () => {
    const isbn = ['9780152038656'];
    const one = await createTitle(hub, { isbn });
    const two = await createTitle(hub, { isbn, source: 'elders' });
    const dossier = await createDossier(hub, { library, titles: [one.id] });
    expect((await see(`/${library.slug}/titels/${two.slug}`)).html).toContain(dossier.slug);
  });

  it('should show what is hidden to members only, and drafts to nobody', async () => {
    const title = await createTitle(hub);
    const group = await createGroup(hub, { library, titles: [title.id], visibility: 'hidden' });
    const meeting = await createEvent(hub, { library, group: group.id });
    const draft = await createDossier(hub, { library, titles: [title.id], published: false });
    const member = await createUser(hub);
    await createMembership(hub, { group, user: member });
    const path = `/${library.slug}/titels/${title.slug}`;
    const seen = await see(path);
    const asMember = await see(path, await logIn(hub, member));
    for (const { slug } of [group, meeting, draft]) expect(seen.html).not.toContain(slug);
    expect(asMember.html).toContain(group.slug);
    expect(asMember.html).toContain(meeting.slug);
    expect(asMember.html).not.toContain(draft.slug);
    expect(JSON.stringify(jsonLd(asMember.html))).not.toContain(meeting.slug);
  });

  it('should lead to the library’s own catalogue, and to the web only', async () => {
    const book = await createTitle(hub, { isbn: ['9789025765309'] });
    const known = await createTitle(hub, {
      isbn: ['9789025765958'],
      ppn: '281982805',
      url: 'javascript:alert(1)',
    });
    expect((await see(`/${library.slug}/titels/${book.slug}`)).html).toContain(
      'https://catalogus.example/isbn/9789025765309',
    );
    const { html } = await see(`/${library.slug}/titels/${known.slug}`);
    expect(html).toContain('https://catalogus.example/ppn/281982805');
    expect(html).not.toContain('javascript:');
    expect((await see(`/${other.slug}/titels/${book.slug}`)).html).not.toContain('javascript:');
  });

  it('should say to machines what it is', async () => {
    const book = await createTitle(hub, {
      title: '</script><b>Boek',
      creators: ['Anna Maker'],
      isbn: ['9789025761899'],
      ppn: '437795047',
      year: 2020,
      language: 'dut',
    });
    const dossier = await createDossier(hub, { library, titles: [book.id] });
    expect(jsonLd((await see(`/${library.slug}/titels/${book.slug}`)).html)).toMatchObject({
      '@type': 'Book',
      '@id': `${hub.url}/id/titles/${book.id}`,
      name: '</script><b>Boek',
      author: [{ '@type': 'Person', name: 'Anna Maker' }],
      isbn: '9789025761899',
      datePublished: '2020',
      inLanguage: 'nl',
      sameAs: ['https://catalogus.example/ppn/437795047'],
      subjectOf: [{ '@type': 'Article', url: `${hub.url}/${library.slug}/dossiers/${dossier.slug}` }],
    });
    const work = await createTitle(hub, {
      medium: 'work',
      creators: ['J.S. Bach'],
      catalogueNumber: 'BWV 1007',
    });
    expect(jsonLd((await see(`/${library.slug}/titels/${work.slug}`)).html)).toMatchObject({
      '@type': 'MusicComposition',
      composer: [{ name: 'J.S. Bach' }],
      identifier: [{ value: 'BWV 1007' }],
    });
    const film = await createTitle(hub, { medium: 'film' });
    expect(jsonLd((await see(`/${library.slug}/titels/${film.slug}`)).html)['@type']).toBe('Movie');
  });

  it('should show a new dossier at once, and forget no other page', async () => {
    const [title, quiet] = [await createTitle(hub), await createTitle(hub)];
    const path = `/${library.slug}/titels/${title.slug}`;
    const before = await see(path);
    const dossier = await createDossier(hub, { library, titles: [title.id] });
    expect(before.html).not.toContain(dossier.slug);
    expect((await see(path)).html).toContain(dossier.slug);
    expect((await see(`/${library.slug}/titels/${quiet.slug}`)).html).not.toContain(dossier.slug);
  });

  it('should be found under an address it had before, and be 404 when there is none', async () => {
    const title = await createTitle(hub);
    const slug = unique('anders');
    await hub.payload.update({ collection: 'titles', id: title.id, data: { slug }, overrideAccess: true });
    const answer = await hub.fetch(`/${library.slug}/titels/${title.slug}`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`/${library.slug}/titels/${slug}`);
    expect((await see(`/${library.slug}/titels/niets-hiervan`)).status).toBe(404);
  });
});

describe('addresses by number', () => {
  it.each(['978-90-257-6156-1', '9789025761561', '9025761569'])(
    'should lead from ISBN %s to the title',
    async (isbn) => {
      const known = await findByIsbn({ ctx: context(), isbn: '9789025761561' });
      const title = known ?? (await createTitle(hub, { isbn: ['9789025761561'] }));
      for (const base of [`/${library.slug}`, `/en/${library.slug}`, '']) {
        const answer = await hub.fetch(`${base}/titels/isbn/${isbn}`);
        expect(answer.status).toBe(303);
        expect(answer.headers.get('location')).toBe(`${base}/titels/${title.slug}`);
      }
    },
  );

  it('should lead from a PPN to the title', async () => {
    const title = await createTitle(hub, { ppn: '118540238' });
    const answer = await hub.fetch(`/${library.slug}/titels/ppn/118540238`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/${library.slug}/titels/${title.slug}`,
    ]);
  });

  it('should help on when nobody here has it, or the number is wrong', async () => {
    const unknown = await see(`/${library.slug}/titels/isbn/9780804429573`);
    expect(unknown.status).toBe(404);
    expect(unknown.html).toContain('https://catalogus.example/isbn/9780804429573');
    const wrong = await see(`/${library.slug}/titels/isbn/9780804429574`);
    expect(wrong.status).toBe(404);
    expect(wrong.html).not.toContain('catalogus.example');
    expect((await see(`/${library.slug}/titels/ppn/118540239`)).status).toBe(404);
    expect((await see(`/${library.slug}/titels/isbn/%3Cscript%3E`)).html).not.toContain('<script>');
  });
});

describe('the shelf', () => {
  it('should show titles, found by words, and of one kind', async () => {
    const word = unique('q').replace('-', '7');
    const book = await createTitle(hub, { title: `Boeken ${word}` });
    const film = await createTitle(hub, { title: `Film ${word}`, medium: 'film' });
    const found = await see(`/${library.slug}/titels?q=${word}`);
    expect(found.html).toContain(book.slug);
    expect(found.html).toContain(film.slug);
    const films = await see(`/${library.slug}/titels?q=${word}&soort=film`);
    expect(films.html).not.toContain(`/titels/${book.slug}`);
    expect(films.html).toContain(film.slug);
    expect((await see(`/${library.slug}/titels?q=boek+${word}`)).html).toContain(book.slug);
    for (const path of [
      '/titels',
      `/${library.slug}/titels?soort=film`,
      `/${library.slug}/titels?soort=toString&pagina=x`,
    ]) {
      expect((await see(path)).status).toBe(200);
    }
  });

  it('should begin with what people in this library are busy with, as far as the reader may know', async () => {
    const shelf = await createLibrary(hub);
    const [coming, inGroup, hidden, draft, elsewhere] = await Promise.all(
      ['komt', 'groep', 'verborgen', 'concept', 'elders'].map((title) => createTitle(hub, { title })),
    );
    const of = (title: typeof coming) => ({ library: shelf, titles: [title?.id ?? ''] });
    await createEvent(hub, { ...of(coming), startsAt: inDays(5) });
    await createGroup(hub, of(inGroup));
    const closed = await createGroup(hub, { ...of(hidden), visibility: 'hidden' });
    await createDossier(hub, { ...of(draft), published: false });
    await createEvent(hub, { ...of(elsewhere), library: other, startsAt: inDays(5) });
    await createTitle(hub, { title: 'nieuw op de plank' }); // newer than all of those
    const first = async (cookie?: string) => {
      const { html } = await see(`/${shelf.slug}/titels`, cookie);
      const [, named = ''] = /id="hier"([\s\S]*?)<\/section>/.exec(html) ?? [];
      return [...named.matchAll(/titels\/([^"?]+)"/g)].map(([, slug]) => slug);
    };
    expect(await first()).toEqual([coming?.slug, inGroup?.slug]);
    const member = await createUser(hub);
    await createMembership(hub, { group: closed, user: member });
    const seen = await first(await logIn(hub, member));
    expect([...seen].sort()).toEqual([coming?.slug, inGroup?.slug, hidden?.slug].sort());
    const page = await see(`/${shelf.slug}/titels`);
    expect(page.html.split(`/titels/${coming?.slug}"`)).toHaveLength(2); // not a second time among the others
  });

  it('should have pages', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      title: `Plank ${index}`,
      source: 'plank',
      sourceId: `${index}`,
    }));
    await importRows({ payload: hub.payload, rows });
    const slugs = await Promise.all(
      ['', '?pagina=2'].map(async (query) => {
        const { html } = await see(`/titels${query}`);
        return [...html.matchAll(/href="\/titels\/([^"?]+)"/g)].map(([, slug]) => slug);
      }),
    );
    expect(slugs[0]).toHaveLength(36);
    expect(new Set(slugs.flat()).size).toBe((slugs[0]?.length ?? 0) + (slugs[1]?.length ?? 0));
  });
});

describe('the embedded database', () => {
  it('should have an index by which the makers and numbers of one title are found', async () => {
    const client = sqliteClientOf(hub.payload);
    if (!client) return expect((await see('/titels')).status).toBe(200); // MongoDB keeps them in the title
    const { rows } = await client.execute(
      "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = 'titles_texts_of_title'",
    );
    expect(String(rows[0]?.sql)).toContain('titles_texts (parent_id');
  });
});

describe('findTitles', () => {
  it('should find by ISBN, PPN and words, for who writes a dossier', async () => {
    const ctx = context();
    const word = unique('q').replace('-', '7');
    const title = await createTitle(hub, {
      title: `Huizen ${word}`,
      isbn: ['9780140449136'],
      ppn: '070000018',
    });
    expect((await findTitles({ ctx, q: `huis ${word}` })).map(({ id }) => id)).toEqual([title.id]);
    expect((await findTitles({ ctx, q: '978-0-14-044913-6' })).map(({ id }) => id)).toEqual([title.id]);
    expect((await findByIsbn({ ctx, isbn: '0140449132' }))?.id).toBe(title.id);
    expect(await findByIsbn({ ctx, isbn: '0140449133' })).toBeUndefined();
    expect((await findByPpn({ ctx, ppn: '070000018' }))?.id).toBe(title.id);
    expect(await findTitles({ ctx, q: '' })).toEqual([]);
  });
});

describe('the admin', () => {
  it.each(['Huizenbouw', 'Anna Bijzonder', '9780140449266', '281982805'])(
    'should find a title by “%s”',
    async (search) => {
      if (
        (await hub.payload.count({ collection: 'titles', where: { title: { equals: 'Huizenbouw' } } }))
          .totalDocs === 0
      )
        await createTitle(hub, {
          title: 'Huizenbouw',
          creators: ['Anna Bijzonder'],
          isbn: ['9780140449266'],
          ppn: '281982805',
        });
      const fields = hub.payload.collections.titles.config.admin.listSearchableFields ?? [];
      const found = await hub.payload.find({
        collection: 'titles',
        where: { or: fields.map((field) => ({ [field]: { like: search } })) },
        overrideAccess: true,
      });
      expect(found.docs.map((title) => title.title)).toContain('Huizenbouw');
    },
  );
});
