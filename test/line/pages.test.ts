import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CollectionSlug, Where } from 'payload';
import type { Library, Theme } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let base: string;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub, { isil: 'NL-0400000000' });
  base = `/${library.slug}`;
});

afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => hub.stop());

type Doc = { id: string; slug?: string | null };

function make(collection: CollectionSlug, data: Record<string, unknown>): Promise<Doc> {
  return hub.payload.create({
    collection,
    data: { library: library.id, ...data } as never,
    overrideAccess: true, // a test's own data
  }) as Promise<Doc>;
}

async function page(path: string): Promise<{ status: number; html: string; main: string }> {
  const answer = await hub.fetch(path);
  const html = await answer.text();
  return { status: answer.status, html, main: html.split('<main')[1] ?? '' };
}

/** The machine-readable things of a page. */
function dataOf(html: string): { '@type': string; [name: string]: unknown }[] {
  const found = html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
  return [...found].flatMap(([, json = '[]']) => [JSON.parse(json)].flat());
}

describe('A theme', () => {
  it('should narrow every list of the line to what is about it', async () => {
    const zorg = (await make('themes', { title: unique('Zorg') })) as Theme;
    const wonen = (await make('themes', { title: unique('Wonen') })) as Theme;
    const names = new Map<string, { about: string; other: string }>();
    const kinds: [string, (name: string, theme: Theme) => Promise<unknown>][] = [
      ['agenda', (title, { id }) => createEvent(hub, { library, title, themes: [id] })],
      ['groepen', (title, { id }) => make('groups', { title, visibility: 'public', themes: [id] })],
      [
        'dossiers',
        (title, { id }) => make('dossiers', { title, kind: 'theme', themes: [id], _status: 'published' }),
      ],
      ['partners', (name, { id }) => make('partners', { name, themes: [id] })],
      [
        'vragen',
        (publicText, { id }) =>
          make('questions', { text: 'Geheim', publicText, state: 'taken', themes: [id] }),
      ],
    ];
    for (const [list, create] of kinds) {
      const name = { about: unique(`wel ${list}`), other: unique(`niet ${list}`) };
      await create(name.about, zorg);
      await create(name.other, wonen);
      names.set(list, name);
    }
    for (const [list, { about, other }] of names) {
      const all = await page(`${base}/${list}`);
      const some = await page(`${base}/${list}?thema=${zorg.slug}`);
      const shows = ({ main }: { main: string }) => [about, other].map((name) => main.includes(name));
      expect({ list, all: shows(all), some: shows(some) }).toEqual({
        list,
        all: [true, true],
        some: [true, false],
      });
    }
  });
});

describe('The foot of a page', () => {
  it('should lead to pages of the library itself that are there, in both languages', async () => {
    for (const prefix of ['', '/en']) {
      const { html } = await page(`${prefix}${base}`);
      const [, foot = ''] = html.split('<footer');
      const links = [...foot.matchAll(/href="(\/[^"]*(?:toegankelijkheid|privacy))"/g)].map(
        ([, href]) => href,
      );
      expect(links).toEqual([`${prefix}${base}/toegankelijkheid`, `${prefix}${base}/privacy`]);
      for (const href of links) expect((await page(href ?? '')).status).toBe(200);
    }
  });
});

describe('Pages for machines', () => {
  it('should say in schema.org what a library, an activity, a dossier and a title are', async () => {
    const event = await createEvent(hub, { library });
    const dossier = await make('dossiers', { title: unique('dossier'), kind: 'theme', _status: 'published' });
    const title = await make('titles', {
      library: undefined,
      title: 'Boek',
      medium: 'book',
      source: 'test',
      sourceId: unique('b'),
    });
    const types = async (path: string) => dataOf((await page(path)).html).map((each) => each['@type']);
    expect(await types(base)).toContain('Library');
    expect(await types(`${base}/agenda/${event.slug}`)).toContain('Event');
    expect(await types(`${base}/dossiers/${dossier.slug}`)).toContain('Article');
    expect(await types(`${base}/titels/${title.slug}`)).toContain('Book');
    expect((await page(base)).html).toContain('NL-0400000000');
  });
});

describe('When something is wrong', () => {
  it.each(['', '/en'])('should say so in the look of the library, and lead on (%s)', async (language) => {
    const lost = await page(`${language}${base}/dossiers/bestaat-niet`);
    expect(lost.status).toBe(404);
    expect(lost.html).toContain(library.name);
    for (const list of ['agenda', 'groepen', 'dossiers', 'vraag', 'zoeken'])
      expect(lost.main).toContain(`${language}${base}/${list}`);

    jest.spyOn(hub.payload, 'find').mockRejectedValue(new Error('the database is away: ria@buurt.example'));
    const failed = await page(`${language}${base}/ruimtes`);
    expect(failed.status).toBe(500);
    expect(failed.html).toContain(library.name);
    expect(failed.main).toContain(`href="${language}${base}"`);
    expect(failed.main).toMatch(/\b[0-9a-f]{8}\b/);
    expect(failed.html).not.toContain('database is away');
  });
});

describe('An address that cannot be', () => {
  /** As some programs ask, which do not mend what they send. */
  function askBare(path: string, headers: Record<string, string> = {}): Promise<number> {
    const { hostname, port } = new URL(hub.url);
    return new Promise((resolve, reject) => {
      request({ hostname, port, path, headers }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
      })
        .once('error', reject)
        .end();
    });
  }

  it.each(['//', '///', '//[', '//elsewhere.example/agenda', '/\\elsewhere.example', '/%00', '/%E0%A4'])(
    'should be refused, not fall over (%s)',
    async (path) => {
      expect(await askBare(path)).toBe(400);
    },
  );

  it.each(['http://[/', 'http://', 'agenda', 'http://a b/', '*', 'ftp://x/agenda'])(
    'should be refused by the hub itself (%s)',
    async (target) => {
      const { hostname, port } = new URL(hub.url);
      const socket = connect({ host: hostname, port: Number(port) });
      socket.end(`GET ${target} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
      const said = await text(socket);
      expect(said).toMatch(/^HTTP\/1.1 4\d\d /);
      expect(said).not.toMatch(/express|cannot get|payload|node_modules/i);
    },
  );

  it('should be refused within a library, and searched for without what no database takes', async () => {
    expect((await hub.fetch(`${base}/agenda/%E0%A4`)).status).toBe(400);
    for (const path of [`${base}/groepen?q=a%00b`, '/api/titles?where[title][like]=%00a'])
      expect([path, (await hub.fetch(path)).status]).toEqual([path, 200]);
    const { html } = await page(`${base}/agenda/%E0%A4`);
    expect(html).toContain('lang="nl"');
    expect((await page(`/en${base}/agenda/%E0%A4`)).html).toContain('lang="en"');
  });

  it('should find nothing by what can be no id', async () => {
    const theme = await make('themes', { title: unique('Thema') });
    const idsOf = async (id: object) => {
      const where = { and: [{ id }] } as Where;
      const { docs } = await hub.payload.find({ collection: 'themes', where, overrideAccess: true }); // themes are public
      return docs.map((doc) => doc.id);
    };
    expect(await idsOf({ in: ['-1', 'geen id', '1,2', theme.id] })).toEqual([theme.id]);
    for (const id of ['1,2', '-1', '{"$gt":""}', ''])
      expect([id, await idsOf({ equals: id })]).toEqual([id, []]);
    const librarian = new Visitor(hub);
    librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    for (const name of ['dossier', 'vraag'])
      expect(await librarian.ask(`${base}/voorstellen/uitnodigen?${name}=1,2`)).toBeLessThan(500);
    await librarian.open('/mijn/mail');
    expect(await librarian.send(/mijn\/mail$/, { themas: ['-1', theme.id] })).toBe(200);
  });

  it('should not be one that an object has by nature', async () => {
    const event = await createEvent(hub, { library });
    const librarian = new Visitor(hub);
    librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    for (const name of ['__proto__', 'constructor'])
      expect(await librarian.ask(`${base}/agenda/${event.slug}/aanmeldingen?gedaan=${name}`)).toBe(200);
  });
});

describe('What a page cannot do', () => {
  it('should be said with the methods that it knows', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      const answer = await hub.fetch(`${base}/agenda`, { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
    expect((await hub.fetch(`${base}/vraag`, { method: 'PUT' })).headers.get('allow')).toBe(
      'GET, HEAD, POST',
    );
    expect((await hub.fetch(`${base}/nergens`, { method: 'PUT' })).status).toBe(404);
  });

  it('should lead who opens the address of a form to the page above it', async () => {
    const [group, dossier] = [unique('g'), unique('d')];
    const pages: [string, string][] = [
      [`${base}/groepen/${group}/meedoen`, `${base}/groepen/${group}`],
      [`/en${base}/groepen/${group}/weg?a=b`, `/en${base}/groepen/${group}`],
      [`${base}/dossiers/${dossier}/terugzetten`, `${base}/dossiers/${dossier}`],
      ['/inloggen/wachtwoord', '/inloggen'],
      ['/en/mijn/adres', '/en/mijn'],
      ['/uitloggen', '/'],
    ];
    for (const [form, above] of pages) {
      const answer = await hub.fetch(form);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, above]);
    }
  });

  it('should not read words of another kind as an empty form', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const answer = await hub.fetch(`${base}/vraag`, {
        method: 'POST',
        body: '{"naam":"Ria"}',
        headers: { Origin: hub.url, 'Content-Type': type },
      });
      expect([type, answer.status]).toEqual([type, 415]);
    }
  });
});

describe('A button that is pressed twice', () => {
  const countOf = async (collection: CollectionSlug, where: Where) =>
    (await hub.payload.count({ collection, where, overrideAccess: true })).totalDocs; // a test looks everywhere

  it('should do what it says once, and lead both to the same page', async () => {
    const librarian = await createUser(hub, { library, role: 'librarian' });
    const cookie = await logIn(hub, librarian);
    const title = unique('Tweemaal');
    const group = await make('groups', {
      title: unique('Groep'),
      visibility: 'public',
      moderators: [librarian.id],
    });
    const thread = await make('threads', { title: unique('Gesprek'), group: group.id });
    const talk = `${base}/groepen/${group.slug}/gesprekken`;
    const asked = { vraag: title, naam: 'Ria', email: 'ria@buurt.example' };
    const forms: [string, Record<string, string>, CollectionSlug, Where][] = [
      [`${base}/vraag`, asked, 'questions', { text: { equals: title } }],
      [
        `${base}/groepen/nieuw`,
        { titel: title, samenvatting: title },
        'groups',
        { title: { equals: title } },
      ],
      [`${base}/dossiers/nieuw`, { titel: title, soort: 'theme' }, 'dossiers', { title: { equals: title } }],
      [`${talk}/nieuw`, { onderwerp: title, bericht: title }, 'threads', { title: { equals: title } }],
      [`${talk}/${thread.slug}`, { bericht: title }, 'posts', { thread: { equals: thread.id } }],
      [`${talk}/${thread.slug}/sluiten`, {}, 'measures', { thread: { equals: thread.id } }],
    ];
    for (const [path, fields, collection, where] of forms) {
      const answers = await Promise.all([1, 2].map(() => hub.post(path, fields, { cookie })));
      const [one, other] = answers.map(({ status, headers }) => [status, headers.get('location')]);
      expect([path, one, await countOf(collection, where)]).toEqual([path, [303, expect.any(String)], 1]);
      expect(other).toEqual(one);
    }
    expect((await hub.post(`${base}/vraag`, asked, { cookie })).status).toBe(303);
    expect(await countOf('questions', { text: { equals: title } })).toBe(1);
    await hub.post(`${base}/vraag`, { ...asked, naam: 'Ans' }, { cookie });
    await hub.post(`${base}/vraag`, asked);
    expect(await countOf('questions', { text: { equals: title } })).toBe(3);
  });
});

describe('A question on the desk', () => {
  it('should show the dossier at which it was asked', async () => {
    const title = unique('dossier');
    const dossier = await make('dossiers', { title, kind: 'theme', _status: 'published' });
    const question = await make('questions', { text: 'En dan?', state: 'new', dossier: dossier.id });
    const librarian = new Visitor(hub);
    librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    await librarian.open(`${base}/vragen/${question.id}`);
    expect(librarian.html).toContain(`${base}/dossiers/${dossier.slug}`);
    expect(librarian.html).toContain(title);
  });

  it('should be worded with themes that are there, whatever was sent', async () => {
    const other = await createLibrary(hub);
    const [own, foreign] = [
      await make('themes', { title: unique('Thema') }),
      await make('themes', { title: unique('Vreemd'), library: other.id }),
    ];
    const question = await make('questions', { text: 'Wat nu?', state: 'new' });
    const librarian = new Visitor(hub);
    librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
    await librarian.open(`${base}/vragen/${question.id}`);
    const themas = [own.id, foreign.id, '0'.repeat(24), 'geen thema'];
    expect(await librarian.send(/verwoorden$/, { publicText: 'Wat nu?', themas })).toBe(200);
    const stored = await hub.payload.findByID({
      collection: 'questions',
      id: question.id,
      depth: 0,
      overrideAccess: true, // a test looks everywhere
    });
    expect([stored.publicText, stored.themes]).toEqual(['Wat nu?', [own.id]]);
  });
});
