import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event, Library, Recording, Title, User } from '../../../src/payload-types.ts';
import { createEvent } from '../../../test/factories/event.ts';
import { createBranch, createLibrary } from '../../../test/factories/library.ts';
import { createTitle } from '../../../test/factories/title.ts';
import { unique } from '../../../test/factories/unique.ts';
import { asUser, createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';

const captions = `WEBVTT

00:00:02.000 --> 00:00:06.000
<v Pieter>Welkom bij deze avond over Clara.

00:05:01.000 --> 00:05:04.000
Nu speelt Wendela het eerste deel.

00:20:00.000 --> 00:20:03.000
Wat vonden jullie ervan?
`;

let hub: TestHub;
let library: Library;
let other: Library;
let librarian: Visitor;
let librarianUser: User;
let resident: User;
let event: Event;
let book: Title;
let recording = '';
const own = { depth: 0, overrideAccess: true } as const; // a test's own data
const settings = { peertubeHosts: ['video.muziek.example'], termsUrl: 'https://voorwaarden.example' };

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub, { isil: 'NL-0800070000' });
  other = await createLibrary(hub);
  await turnOn(hub, library, [{ flavour: 'muziekbank', settings }]);
  const branch = await createBranch(hub, { library, name: 'De Spoel' });
  event = await createEvent(hub, {
    library,
    title: unique('Clara Schumann, componist'),
    startsAt: '2026-02-05T18:30:00.000Z',
    branch: branch.id,
  });
  librarian = new Visitor(hub);
  librarianUser = await createUser(hub, { library, role: 'librarian' });
  librarian.cookie = await logIn(hub, librarianUser);
  resident = await createUser(hub, { library, role: 'resident' });
  book = await createTitle(hub, {
    title: 'Pianotrio in g',
    medium: 'score',
    creators: ['Clara Schumann'],
    catalogueNumber: 'op. 17',
    ppn: '118540238',
  });
  await createTitle(hub, { title: 'Schuman en de Europese gedachte', creators: ['Iemand Anders'] });
});

afterAll(() => hub.stop());

const path = (rest: string) => `/${library.slug}/muziekbank${rest}`;
const page = () => path(`/opnames/${recording}`);
const idOf = async (collection: 'muziekbank-people' | 'muziekbank-works', field: string, value: string) => {
  const { docs } = await hub.payload.find({ collection, where: { [field]: { equals: value } }, ...own });
  return docs[0]?.id ?? '';
};
const stored = (): Promise<Recording> =>
  hub.payload.findByID({ collection: 'recordings', id: recording, ...own });
const text = async (address: string) => {
  const answer = await hub.fetch(address);
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
};
/** Whether everyone's search of the library finds the evening, and its recording, by these words. */
const found = async (q: string) => {
  const { body } = await text(`/${library.slug}/zoeken?q=${encodeURIComponent(q)}`);
  return [body.includes(`/agenda/${event.slug}"`), recording !== '' && body.includes(`${page()}"`)];
};
const mails = (kind: string) => findMails(hub, { kind, library });
const linkOf = (mail: { text?: string | null } | undefined) =>
  new URL(/https?:\/\/\S+\/toestemming\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;

describe('The story of the music bank', () => {
  it('should know composers and works, with identifiers in the form of their register or none', async () => {
    await librarian.open(path('/componisten/nieuw'));
    const clara = {
      naam: 'Clara Schumann',
      wat: ['composer', 'musician'],
      geboren: '1819-09-13',
      gestorven: '1896',
    };
    expect(await librarian.send(/nieuw$/, { ...clara, viaf: 'veertig' })).toBe(422);
    expect(librarian.html).toContain('value="Clara Schumann"');
    expect(await librarian.send(/nieuw$/, { ...clara, viaf: '', gestorven: '1810' })).toBe(422);
    expect(await librarian.send(/nieuw$/, { ...clara, wikidata: 'https://www.wikidata.org/wiki/Q1' })).toBe(
      200,
    );
    const id = await idOf('muziekbank-people', 'name', 'Clara Schumann');
    const person = await hub.payload.findByID({ collection: 'muziekbank-people', id, ...own });
    expect(person).toMatchObject({ sorted: 'Schumann, Clara', wikidata: 'Q1', slug: 'clara-schumann' });
    await librarian.open(path('/componisten/nieuw'));
    const robert = {
      naam: 'Robert Schumann',
      wat: ['composer'],
      geboren: '1810',
      'hoe-0': 'married',
      'wie-0': id,
    };
    expect(await librarian.send(/nieuw$/, robert)).toBe(200);
    expect(librarian.html).toContain('was getrouwd met');
    await librarian.open(path('/componisten/nieuw'));
    expect(await librarian.send(/nieuw$/, { naam: 'Wendela Trio', wat: ['ensemble'] })).toBe(200);
    await librarian.open(path('/werken/nieuw'));
    const work = { titel: 'Pianotrio in g', componist: id, nummer: 'op. 17', datum: '1846' };
    expect(await librarian.send(/nieuw$/, { ...work, datum: '1846-13' })).toBe(422);
    expect(await librarian.send(/nieuw$/, work)).toBe(200);
    const visitor = new Visitor(hub);
    expect(await visitor.open(path('/componisten/clara-schumann'))).toContain('Pianotrio in g');
    expect(visitor.html).toContain('http://www.wikidata.org/entity/Q1');
    expect(await visitor.open(`/en${path('/werken/pianotrio-in-g')}`)).toContain('Clara Schumann');
  });

  it('should say of an evening whom it is about, who tells, and what is played in which order', async () => {
    await librarian.open(`/${library.slug}/agenda/${event.slug}`);
    expect(librarian.html).toContain(path(`/avonden/${event.id}/wijzigen`));
    await librarian.open(path(`/avonden/${event.id}/wijzigen`));
    const fields = {
      'over-0': await idOf('muziekbank-people', 'name', 'Clara Schumann'),
      deskundige: 'Pieter ten Broeke',
      gespreksleider: 'Marloes Wegdam',
      'werk-0': await idOf('muziekbank-works', 'title', 'Pianotrio in g'),
      'wie-0': 'Wendela Trio',
      'plek-0': '2',
      'anders-1': 'Het leven van Clara',
      'plek-1': '1',
      'anders-2': 'Napraten',
      'plek-2': '3',
    };
    expect(await librarian.send(/wijzigen$/, { ...fields, 'werk-0': 'x' })).toBe(422);
    expect(await librarian.send(/wijzigen$/, fields)).toBe(200);
    const visitor = new Visitor(hub);
    const html = await visitor.open(`/${library.slug}/agenda/${event.slug}`);
    expect(html.indexOf('1. Het leven van Clara')).toBeGreaterThan(0);
    expect(html.indexOf('2. Clara Schumann: Pianotrio in g')).toBeGreaterThan(html.indexOf('1. Het leven'));
    expect(html).toContain('Pieter ten Broeke');
    expect(html).toContain('Marloes Wegdam');
    const rest = await hub.fetch('/api/muziekbank-evenings');
    expect(rest.status).toBe(403);
    for (const word of ['Wendela', 'Pianotrio', 'ten Broeke', 'Napraten'])
      expect([word, ...(await found(word))]).toEqual([word, true, false]);
  });

  it('should make a recording by its address, its parts from the programme, and check captions', async () => {
    await librarian.open(path(`/opnames/nieuw/${event.id}`));
    const film = { titel: 'Clara in de Spoel', minuten: '72' };
    expect(await librarian.send(/nieuw/, { ...film, adres: 'http://onveilig.example/film' })).toBe(422);
    expect(
      await librarian.send(/nieuw/, { ...film, adres: 'https://video.muziek.example/w/abcDEF123456' }),
    ).toBe(200);
    recording = /opnames\/([\w-]+)\/beheer/.exec(librarian.path)?.[1] ?? '';
    expect(await librarian.send(/publiceren$/)).toBe(422);
    await librarian.open(path(`/opnames/${recording}/delen`));
    expect(librarian.html).toContain('value="Het leven van Clara"');
    const parts = {
      'begin-0': '0:00',
      'rechten-0': 'own',
      'begin-1': '5:00',
      'spelers-1': 'Wendela Trio',
      'rechten-1': 'public-domain',
      'begin-2': '19:30',
      'rechten-2': 'own',
    };
    expect(await librarian.send(/delen$/, { ...parts, 'begin-1': 'vijf' })).toBe(422);
    expect(await librarian.send(/delen$/, { ...parts, 'spelers-1': 'Niemand Bekend' })).toBe(422);
    expect(await librarian.send(/delen$/, parts)).toBe(200);
    expect((await stored()).chapters?.map(({ second }) => second)).toEqual([0, 300, 1170]);
    for (const wrong of [
      'geen vtt',
      'WEBVTT\n\n00:05 --> 00:09\nx',
      'WEBVTT\n\n00:00:09.000 --> 00:00:05.000\nx',
      'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n',
    ]) {
      await librarian.open(path(`/opnames/${recording}/beheer`));
      expect(await librarian.send(/beheer$/, { ondertiteling: wrong })).toBe(422);
    }
    await librarian.open(path(`/opnames/${recording}/beheer`));
    expect(await librarian.send(/publiceren$/)).toBe(422);
    const headers = asUser(hub, librarian.cookie ?? '');
    const body = JSON.stringify({ _status: 'published' });
    const rest = await hub.fetch(`/api/recordings/${recording}`, { method: 'PATCH', headers, body });
    expect(rest.status).toBe(400);
    await librarian.open(path(`/opnames/${recording}/beheer`));
    expect(await librarian.send(/beheer$/, { ondertiteling: captions })).toBe(200);
    expect(await librarian.send(/publiceren$/)).toBe(422); // it is not said who is in view
    expect((await text(page())).status).toBe(404);
    expect((await text(`/id/recordings/${recording}.marcxml`)).status).toBe(404);
  });

  it('should ask everyone in view, and let each part be seen only after their yes', async () => {
    await librarian.open(path(`/opnames/${recording}/mensen`));
    const parts = [...librarian.html.matchAll(/name="delen" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    const pieter = {
      naam: 'Pieter ten Broeke',
      wat: 'spk',
      hoe: 'mail',
      email: 'pieter@mensen.example',
      delen: [parts[0] ?? ''],
    };
    expect(await librarian.send(/mensen$/, { ...pieter, email: '' })).toBe(422);
    expect(await librarian.send(/mensen$/, pieter)).toBe(200);
    await librarian.open(path(`/opnames/${recording}/mensen`));
    const hanneke = {
      naam: 'Hanneke Vrager',
      wat: 'aud',
      hoe: 'mail',
      email: 'hanneke@mensen.example',
      delen: [parts[2] ?? ''],
    };
    expect(await librarian.send(/mensen$/, hanneke)).toBe(200);
    await librarian.open(path(`/opnames/${recording}/beheer`));
    expect(await librarian.send(/publiceren$/)).toBe(200);
    const before = await text(page());
    expect(before.status).toBe(200);
    expect(before.body).toContain('Pianotrio in g');
    expect(before.body).not.toContain('Het leven van Clara');
    expect(before.body).not.toContain('Welkom bij deze avond');
    expect(before.body).not.toContain('speel=film');
    expect(await found('Spoel Pianotrio')).toEqual([false, true]);
    expect(await found('Nu speelt Wendela')).toEqual([false, true]);
    expect(await found('Welkom')).toEqual([false, false]);
    const [first, second] = await mails('muziekbank.ask');
    const person = new Visitor(hub);
    await person.open(linkOf(first));
    expect(person.html).toContain('Het leven van Clara');
    expect(await person.send(/toestemming/, { antwoord: 'ja', naam: 'ja' })).toBe(200);
    await person.open(linkOf(second));
    expect(await person.send(/toestemming/, { antwoord: 'ja' })).toBe(200);
    const after = await text(page());
    expect(after.body).toContain('Het leven van Clara');
    expect(after.body).toContain('Pieter ten Broeke');
    expect(after.body).not.toContain('Hanneke');
    expect(await found('Welkom')).toEqual([false, true]);
    expect(after.body).toContain('speel=film');
    expect((await hub.fetch(`${linkOf(first)}x`)).status).toBe(410);
  });

  it('should load a film of another site only when asked, and open the policy for that page alone', async () => {
    const closed = await text(page());
    expect(closed.body).not.toContain('<iframe');
    expect(closed.body).toContain('href="https://video.muziek.example/w/abcDEF123456"');
    expect(closed.headers.get('content-security-policy')).not.toContain('frame-src');
    for (const cache of ['miss', 'hit']) {
      const open = await text(`${page()}?speel=film`);
      expect(open.headers.get('x-cache')).toBe(cache);
      expect(open.body).toContain('https://video.muziek.example/videos/embed/abcDEF123456');
      expect(open.headers.get('content-security-policy')).toMatch(
        /frame-src https:\/\/video\.muziek\.example(;|$)/,
      );
    }
    expect((await text(`${page()}?speel=nergens`)).body).not.toContain('<iframe');
  });

  it('should suggest titles by composer, work and performer, of which a librarian picks', async () => {
    await librarian.open(path(`/opnames/${recording}/titels`));
    expect(librarian.html).toContain(book.id);
    expect(librarian.html).toContain('Is het werk Pianotrio in g.');
    expect(librarian.html).not.toContain('Europese gedachte');
    expect(await librarian.send(/titels$/, { voorgesteld: [book.id] })).toBe(200);
    expect((await stored()).muziekbank?.titles).toEqual([book.id]);
    await librarian.open(path(`/opnames/${recording}/titels`));
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect([404, 422]).toContain(await librarian.send(/titels$/, { voorgesteld: [unknown] }));
  });

  it('should have a catalogue record and structured data at its permanent address', async () => {
    const marc = await text(`/id/recordings/${recording}.marcxml`);
    expect(marc.headers.get('content-type')).toContain('application/marcxml+xml');
    expect(marc.body).toMatch(/<leader>00000ngm a2200000 i 4500<\/leader>/);
    const [, fixed = ''] = /<controlfield tag="008">([^<]*)</.exec(marc.body) ?? [];
    expect([fixed.length, fixed.slice(18, 21), fixed[29], fixed[33]]).toEqual([40, '072', 'o', 'v']);
    expect(marc.body).toMatch(/tag="787"[^]*Pianotrio in g[^]*\(NL-LeOCL\)118540238/);
    expect(marc.body).toMatch(/tag="700" ind1="1"[^]*Schumann, Clara,[^]*1819-1896[^]*cmp/);
    expect(marc.body).toMatch(/tag="710" ind1="2"[^]*Wendela Trio[^]*prf/);
    expect(marc.body).toMatch(/tag="720"[^]*Pieter ten Broeke[^]*spk/);
    expect(marc.body).toMatch(/tag="518"[^]*2026-02-05/);
    expect(marc.body).not.toContain('Hanneke');
    expect((await text(`/id/recordings/${recording}.mrc`)).body).toContain('Clara in de Spoel');
    const led = await hub.fetch(`/id/recordings/${recording}`, { headers: { Accept: 'text/html' } });
    expect([led.status, led.headers.get('location')]).toEqual([303, `${hub.url}${page()}`]);
    const { body } = await text(`/id/recordings/${recording}.jsonld`);
    const video = JSON.parse(body) as Record<string, unknown>;
    expect(video).toMatchObject({ '@type': 'VideoObject', duration: 'PT72M' });
    expect(video.hasPart).toMatchObject([
      { '@type': 'Clip', startOffset: 0, endOffset: 300 },
      { name: 'Pianotrio in g', startOffset: 300 },
      { startOffset: 1170 },
    ]);
    expect((await text(page())).body).toContain('"@type":"VideoObject"');
    expect((await text(path('/opnames.atom'))).body).toContain('Clara in de Spoel');
    expect((await text(`/${library.slug}/sitemap.xml`)).body).toContain(page());
    expect((await text(path('/componisten/clara-schumann'))).body).toContain('Clara in de Spoel');
  });

  it('should hide at once, everywhere, what someone in view withdraws', async () => {
    const [first] = await mails('muziekbank.ask');
    const person = new Visitor(hub);
    await person.open(linkOf(first));
    expect((await text(page())).body).toContain('Het leven van Clara');
    expect(await person.send(/toestemming/, { antwoord: 'nee' })).toBe(200);
    const after = await text(page());
    expect(after.status).toBe(200);
    for (const hidden of ['Het leven van Clara', 'Pieter ten Broeke', 'Welkom bij deze avond', 'speel=film'])
      expect([hidden, after.body.includes(hidden)]).toEqual([hidden, false]);
    for (const address of ['.marcxml', '.mrc', '.jsonld']) {
      const { body } = await text(`/id/recordings/${recording}${address}`);
      expect([address, body.includes('Pieter ten Broeke')]).toEqual([address, false]);
      expect([address, body.includes('Het leven van Clara')]).toEqual([address, false]);
      expect(body).toContain('Pianotrio in g');
    }
    expect(await found('Welkom')).toEqual([false, false]);
    const { docs } = await hub.payload.find({ collection: 'search-entries', ...own, pagination: false });
    expect(JSON.stringify(docs.filter(({ doc }) => doc === recording))).not.toContain('welkom');
    const vtt = await text(`${page()}/ondertiteling.vtt`);
    expect(vtt.body).not.toContain('Welkom');
    expect(vtt.body).toContain('Wendela');
    expect((await text(`${page()}?speel=film`)).body).not.toContain('<iframe');
    for (const slug of ['recordings', 'muziekbank-parts', 'muziekbank-consents'])
      expect((await hub.fetch(`/api/${slug}`)).status).toBe(403);
    await person.open(linkOf(first));
    expect(await person.send(/toestemming/, { antwoord: 'ja' })).toBe(200);
    expect((await text(page())).body).toContain('Het leven van Clara');
  });

  it('should let rights decide what may be on the web', async () => {
    await librarian.open(path(`/opnames/${recording}/delen`));
    expect(await librarian.send(/delen$/, { 'rechten-1': 'library' })).toBe(200);
    const { body } = await text(page());
    expect(body).toContain('Alleen te beluisteren in de bibliotheek');
    expect(body).not.toContain('speel=film');
    expect((await text(`/id/recordings/${recording}.jsonld`)).body).not.toContain(
      '"name":"Pianotrio in g","startOffset"',
    );
    await librarian.open(path(`/opnames/${recording}/delen`));
    const apart = 'https://youtu.be/abcdefghijk';
    expect(
      await librarian.send(/delen$/, { 'rechten-1': 'cleared', 'apart-1': apart, 'rechten-0': 'library' }),
    ).toBe(200);
    const open = await text(page());
    expect(open.body).toContain('https://www.youtube.com/watch?v=abcdefghijk');
    const [, part = ''] = /\?speel=([\w-]{24,36})#/.exec(open.body) ?? [];
    const playing = await text(`${page()}?speel=${part}`);
    expect(playing.headers.get('content-security-policy')).toContain(
      'frame-src https://www.youtube-nocookie.com',
    );
    for (const index of [0, 1]) {
      await librarian.open(path(`/opnames/${recording}/delen`));
      await librarian.send(/delen$/, { [`rechten-${index}`]: 'own' });
    }
  });

  it('should take a film as a file of its own, and serve it only as long as all of it may be seen', async () => {
    const send = async (bytes: Buffer, cookie?: string) => {
      const body = new FormData();
      body.set('bestand', new Blob([new Uint8Array(bytes)]), 'avond.exe');
      const headers = { Origin: hub.url, 'Sec-Fetch-Site': 'same-origin', ...(cookie && { Cookie: cookie }) };
      return (await hub.fetch(`${page()}/film`, { method: 'POST', body, headers })).status;
    };
    const start = Buffer.from([
      0,
      0,
      0,
      24,
      ...Buffer.from('ftypisom'),
      0,
      0,
      2,
      0,
      ...Buffer.from('isommp42'),
    ]);
    const film = Buffer.concat([start, Buffer.alloc(300_000, 7)]);
    await send(film);
    expect((await stored()).muziekbank?.film ?? null).toBeNull();
    expect(await send(film, await logIn(hub, resident))).toBe(404);
    expect(await send(Buffer.from('MZ geen film'), librarian.cookie)).toBe(422);
    expect(await send(Buffer.alloc(0), librarian.cookie)).toBe(422);
    expect(await send(film, librarian.cookie)).toBe(303);
    const { body, headers } = await text(page());
    expect(body).toContain(`<source src="${page()}/film" type="video/mp4"/>`);
    expect(body).toContain('<track kind="captions"');
    expect(headers.get('content-security-policy')).toContain("media-src 'self'");
    const part = await hub.fetch(`${page()}/film`, { headers: { Range: 'bytes=0-23' } });
    expect([part.status, Buffer.from(await part.arrayBuffer()).equals(start)]).toEqual([206, true]);
    const [first] = await mails('muziekbank.ask');
    const person = new Visitor(hub);
    await person.open(linkOf(first));
    expect(await person.send(/toestemming/, { antwoord: 'nee' })).toBe(200);
    expect((await text(`${page()}/film`)).status).toBe(404);
    expect((await text(page())).body).not.toContain('<video');
    expect(await person.send(/toestemming/, { antwoord: 'ja', naam: 'ja' })).toBe(200);
    expect((await text(`${page()}/film`)).status).toBe(200);
    const rest = await hub.fetch(`/api/recordings/${recording}`, {
      method: 'PATCH',
      headers: asUser(hub, librarian.cookie ?? ''),
      body: JSON.stringify({ muziekbank: { film: '../secret' } }),
    });
    expect(rest.status).toBe(200);
    expect((await stored()).muziekbank?.film).toMatch(/^[0-9a-f-]{36}\.mp4$/);
    await librarian.open(path(`/opnames/${recording}/beheer`));
    expect(await librarian.send(/film\/weg$/)).toBe(200);
    expect((await text(`${page()}/film`)).status).toBe(404);
  });

  it('should begin a dossier with what was played and the titles chosen, and show the recording below it', async () => {
    await librarian.open(`/${library.slug}/agenda/${event.slug}`);
    expect(await librarian.send(/stap\/dossier/)).toBe(200);
    const found = await hub.payload.find({
      collection: 'dossiers',
      where: { events: { equals: event.id } },
      draft: true,
      ...own,
    });
    const [dossier] = found.docs;
    expect(dossier).toMatchObject({ kind: 'muziekbank-componist', titles: [book.id], _status: 'draft' });
    expect(JSON.stringify(dossier?.body)).toContain('Clara Schumann: Pianotrio in g');
    await hub.payload.update({
      collection: 'dossiers',
      id: String(dossier?.id),
      data: { _status: 'published' },
      ...own,
    });
    expect((await text(`/${library.slug}/dossiers/${dossier?.slug}`)).body).toContain('Clara in de Spoel');
  });

  it('should count evenings and parts, and put on Vandaag what waits, for librarians', async () => {
    const period = '?van=2026-01-01&tot=2026-12-31';
    await librarian.open(path(`/cijfers/avonden.csv${period}`));
    expect(librarian.html).toMatch(/2026[;,]2[;,]1[;,]1[;,]1[;,]72[;,]3[;,]1/);
    await librarian.open(path(`/cijfers/rechten.csv${period}`));
    expect(librarian.html).toMatch(/Eigen uitvoering of gesprek[^\n]*[;,]3/);
    expect((await text(path('/cijfers'))).status).not.toBe(200);
    const draft = { library: library.id, event: event.id, title: 'Nog te doen', _status: 'draft' as const };
    const made = await hub.payload.create({ collection: 'recordings', data: draft, ...own });
    const { flavourCards } = await import('../../../src/flavours/today/flavourCards.ts');
    const cardsFor = async (id: string) => {
      const user = await hub.payload.findByID({ collection: 'users', id, ...own });
      const libraries = [await hub.payload.findByID({ collection: 'libraries', id: library.id, ...own })];
      const desk = await flavourCards({
        payload: hub.payload,
        user: { ...user, collection: 'users' } as never,
        libraries,
        at: new Date(),
        language: 'nl',
      });
      return desk.cards.flatMap(({ items }) => items.map(({ label }) => label));
    };
    expect(await cardsFor(librarianUser.id)).toContain('Nog te doen');
    expect(await cardsFor(resident.id)).not.toContain('Nog te doen');
    await hub.payload.delete({ collection: 'recordings', id: made.id, ...own });
  });

  it('should be for librarians of this library to change, and nowhere where it is off', async () => {
    const stranger = new Visitor(hub);
    const pages = ['/beheer', '/delen', '/mensen', '/titels'].map((rest) =>
      path(`/opnames/${recording}${rest}`),
    );
    pages.push(path('/componisten/nieuw'), path('/werken/nieuw'), path(`/avonden/${event.id}/wijzigen`));
    for (const cookie of [
      await logIn(hub, resident),
      await logIn(hub, await createUser(hub, { library: other, role: 'librarian' })),
    ]) {
      stranger.cookie = cookie;
      for (const address of pages) expect([address, await stranger.ask(address)]).toEqual([address, 404]);
      const sent = await hub.post(path(`/opnames/${recording}/verbergen`), {}, { cookie });
      expect(sent.status).toBe(404);
    }
    for (const address of pages)
      expect((await hub.fetch(address, { redirect: 'manual' })).status).not.toBe(200);
    const [first] = await mails('muziekbank.ask');
    await turnOn(hub, library, []);
    const gone = [
      page(),
      path(''),
      path('/componisten'),
      path('/opnames.atom'),
      linkOf(first),
      `/id/recordings/${recording}.marcxml`,
      `/id/recordings/${recording}`,
    ];
    for (const address of gone) expect([address, (await text(address)).status]).toEqual([address, 404]);
    await hub.runJobs();
    expect(await found('Wendela')).toEqual([false, false]);
    expect((await text(`/${library.slug}/agenda/${event.slug}`)).body).not.toContain('Clara in de Spoel');
    expect((await text(`/${library.slug}/sitemap.xml`)).body).not.toContain('muziekbank');
    expect((await hub.fetch('/api/muziekbank-people')).status).toBe(403);
    await turnOn(hub, library, [{ flavour: 'muziekbank', settings }]);
    expect((await text(page())).body).toContain('Pianotrio in g');
    await hub.runJobs();
    expect(await found('Wendela')).toEqual([true, true]);
  });

  it('should forget in time who said no, and keep shut what they are in', async () => {
    const [, second] = await mails('muziekbank.ask');
    const person = new Visitor(hub);
    await person.open(linkOf(second));
    expect(await person.send(/toestemming/, { antwoord: 'nee' })).toBe(200);
    const { forgetRefused } = await import('../consents/forgetRefused.ts');
    const names = async () => {
      const where = { library: { equals: library.id } };
      const { docs } = await hub.payload.find({ collection: 'muziekbank-consents', where, ...own });
      return docs.map(({ name }) => name ?? '').sort();
    };
    const args = { payload: hub.payload, library };
    await forgetRefused({ ...args, at: new Date() });
    expect(await names()).toEqual(['Hanneke Vrager', 'Pieter ten Broeke']);
    await forgetRefused({ ...args, at: new Date(Date.now() + 91 * 24 * 3_600_000) });
    expect(await names()).toEqual(['', 'Pieter ten Broeke']);
    const { body } = await text(page());
    expect(body).toContain('Pianotrio in g');
    expect(body).not.toContain('Napraten');
    const { docs } = await hub.payload.find({
      collection: 'muziekbank-consents',
      where: { state: { equals: 'withdrawn' } },
      ...own,
    });
    for (const act of ['geven', 'intrekken'])
      expect(
        (await hub.post(path(`/toestemmingen/${docs[0]?.id}/${act}`), {}, { cookie: librarian.cookie }))
          .status,
      ).toBe(409);
  });

  it('should go as a whole when the recording is deleted', async () => {
    await hub.payload.delete({ collection: 'recordings', id: recording, ...own });
    for (const collection of ['muziekbank-parts', 'muziekbank-consents'] as const) {
      const left = await hub.payload.count({
        collection,
        where: { library: { equals: library.id } },
        overrideAccess: true,
      });
      expect(left.totalDocs).toBe(0);
    }
    expect((await text(page())).status).toBe(404);
  });
});
