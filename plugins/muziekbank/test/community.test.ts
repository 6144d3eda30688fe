import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CollectionSlug } from 'payload';
import type { Event, Library, Title, User } from '../../../src/payload-types.ts';
import { createEvent } from '../../../test/factories/event.ts';
import { createLibrary } from '../../../test/factories/library.ts';
import { createTitle } from '../../../test/factories/title.ts';
import { unique } from '../../../test/factories/unique.ts';
import { asUser, createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let event: Event;
let titles: Title[];
let members: User[];
const own = { depth: 0, overrideAccess: true } as const; // a test's own data
const people: Record<'librarian' | 'maker' | 'reader' | 'stranger' | 'visitor', Visitor> = {} as never;

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await createLibrary(hub);
  other = await createLibrary(hub);
  for (const each of [library, other]) await turnOn(hub, each, [{ flavour: 'muziekbank' }]);
  event = await createEvent(hub, { library, title: unique('Avond over Farrenc') });
  titles = [];
  for (const title of ['Symfonie nr. 3', 'Nonet', 'Piano-etudes'])
    titles.push(
      await createTitle(hub, { title: unique(title), medium: 'music', creators: ['Farrenc, Louise'] }),
    );
  const librarian = await createUser(hub, { library, role: 'librarian' });
  const stranger = await createUser(hub, { library: other, role: 'librarian' });
  members = [
    await createUser(hub, { library, role: 'resident', name: 'Noor Maker' }),
    await createUser(hub, { library, role: 'resident', name: 'Bram Lezer' }),
  ];
  for (const [name, user] of Object.entries({ librarian, stranger, maker: members[0], reader: members[1] })) {
    const visitor = new Visitor(hub);
    visitor.cookie = await logIn(hub, user as User);
    people[name as keyof typeof people] = visitor;
  }
  people.visitor = new Visitor(hub);
});

afterAll(() => hub.stop());

const path = (rest: string) => `/${library.slug}/muziekbank${rest}`;
const all = async (collection: CollectionSlug) =>
  (
    await hub.payload.find({
      collection,
      where: { library: { equals: library.id } },
      pagination: false,
      ...own,
    })
  ).docs as { id: string }[];
const mails = (kind: string) => findMails(hub, { kind, library });

describe('A listening list', () => {
  it('should be made by someone with an account, and shown by a librarian', async () => {
    const { maker, visitor, reader, librarian, stranger } = people;
    expect((await hub.fetch(path('/lijsten/nieuw'), { redirect: 'manual' })).status).not.toBe(200);
    await maker.open(path('/lijsten/nieuw'));
    expect(await maker.send(/nieuw$/, { titel: '', naam: 'Noor' })).toBe(422);
    expect(await maker.send(/nieuw$/, { titel: 'Begin met Farrenc', naam: 'Noor', open: 'ja' })).toBe(200);
    expect(maker.path).toContain('/aanvullen');
    await maker.open(path('/lijsten/begin-met-farrenc/aanvullen?q=Farrenc'));
    const [first, second, third] = titles.map(({ id }) => id) as [string, string, string];
    expect(await maker.send(/aanvullen/, { titels: [], regel: 'x' })).toBe(422);
    expect(await maker.send(/aanvullen/, { titels: ['nietbestaand'], regel: 'x' })).toBe(422);
    await maker.open(path('/lijsten/begin-met-farrenc/aanvullen?q=Farrenc'));
    expect(
      await maker.send(/aanvullen/, { titels: [first, second], regel: 'Hoor de hoorns.', naam: 'Noor' }),
    ).toBe(200);
    for (const each of [visitor, reader, stranger])
      expect(await each.ask(path('/lijsten/begin-met-farrenc'))).toBe(404);
    expect(await visitor.open(path('/lijsten'))).not.toContain('Begin met Farrenc');
    expect(
      (await hub.post(path('/lijsten/begin-met-farrenc/tonen'), {}, { cookie: maker.cookie })).status,
    ).toBe(404);
    await librarian.open(path('/lijsten/begin-met-farrenc'));
    expect(await librarian.send(/tonen$/)).toBe(200);
    expect(await visitor.open(path('/lijsten/begin-met-farrenc'))).toContain('Hoor de hoorns.');
    expect(visitor.html).toContain('"@type":"ItemList"');
    await reader.open(path('/lijsten/begin-met-farrenc/aanvullen?q=Farrenc'));
    expect(await reader.send(/aanvullen/, { titels: [third], regel: 'Voor thuis.', naam: '' })).toBe(200);
    expect(reader.html).toContain('Voor thuis.');
  });

  it('should keep the order that its maker gives it, and go to the shelf with codes', async () => {
    const { maker, reader, visitor } = people;
    expect(await reader.ask(path('/lijsten/begin-met-farrenc/wijzigen'))).toBe(404);
    await maker.open(path('/lijsten/begin-met-farrenc/wijzigen'));
    expect(await maker.send(/wijzigen$/, { 'plek-0': '9', 'plek-2': '1', 'weg-1': 'ja' })).toBe(200);
    const html = await visitor.open(path('/lijsten/begin-met-farrenc/afdrukken'));
    const at = (title: Title | undefined) => html.indexOf(title?.title ?? '-');
    expect(at(titles[2])).toBeGreaterThan(0);
    expect(at(titles[2])).toBeLessThan(at(titles[0]));
    expect(at(titles[1])).toBe(-1);
    expect(html.match(/<svg class="kc-qr"/g)).toHaveLength(3);
    expect(html).not.toMatch(/src="https?:/);
  });

  it('should lose nothing when two add at once', async () => {
    const { maker, reader } = people;
    const extra = await Promise.all([1, 2].map(() => createTitle(hub, { creators: ['Farrenc, Louise'] })));
    const sent = await Promise.all(
      [maker, reader].map((each, index) =>
        hub.post(
          path('/lijsten/begin-met-farrenc/aanvullen'),
          { titels: extra[index]?.id ?? '', regel: '', naam: '' },
          { cookie: each.cookie },
        ),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    const { docs } = await hub.payload.find({
      collection: 'muziekbank-lists',
      where: { library: { equals: library.id } },
      ...own,
    });
    expect(docs[0]?.items).toHaveLength(4);
    const rest = await hub.fetch(`/api/muziekbank-lists/${docs[0]?.id}`);
    expect(JSON.stringify(await rest.json())).not.toContain(members[0]?.id ?? '-');
  });

  it('should be found by search with composers and works, in libraries that have it and no others', async () => {
    const person = await hub.payload.create({
      collection: 'muziekbank-people',
      data: {
        library: library.id,
        name: 'Louise Farrenc',
        sorted: 'Farrenc, Louise',
        callings: ['composer'],
      } as never,
      ...own,
    });
    await hub.payload.create({
      collection: 'muziekbank-works',
      data: { library: library.id, title: 'Sextet in c', composer: person.id } as never,
      ...own,
    });
    const html = await people.visitor.open(`/${library.slug}/zoeken?q=Farrenc`);
    for (const address of [
      '/componisten/louise-farrenc',
      '/werken/sextet-in-c',
      '/lijsten/begin-met-farrenc',
    ])
      expect([address, html.includes(path(address))]).toEqual([address, true]);
    await hub.payload.update({
      collection: 'muziekbank-people',
      id: person.id,
      data: { name: 'Jeanne-Louise Dumont' },
      ...own,
    });
    expect(await people.visitor.open(`/${library.slug}/zoeken?q=Dumont`)).toContain(
      path('/werken/sextet-in-c'),
    );
    await turnOn(hub, library, []);
    expect(await people.visitor.open(`/${library.slug}/zoeken?q=Dumont`)).not.toContain('muziekbank');
    await turnOn(hub, library, [{ flavour: 'muziekbank' }]);
    expect(await people.visitor.open(`/${library.slug}/zoeken?q=Dumont`)).toContain(
      path('/werken/sextet-in-c'),
    );
  });
});

describe('Volunteers', () => {
  it('should be known, by consent, to each other and to librarians alone', async () => {
    const { maker, reader, librarian, visitor, stranger } = people;
    await maker.open(path('/vrijwilligers/mijn'));
    const mine = {
      naam: 'Noor',
      doen: ['tell'],
      weet: 'Strijkkwartetten',
      kent: 'Iemand die orgels bouwt',
      oproepen: 'ja',
    };
    expect(await maker.send(/mijn$/, mine)).toBe(422);
    expect(await all('muziekbank-volunteers')).toEqual([]);
    expect(await maker.send(/mijn$/, { ...mine, akkoord: 'ja' })).toBe(200);
    expect(maker.html).toContain('Strijkkwartetten');
    for (const each of [visitor, reader, stranger]) {
      await each.open(path('/vrijwilligers'));
      expect(each.html).not.toContain('Strijkkwartetten');
    }
    expect(await librarian.open(path('/vrijwilligers?q=orgels'))).toContain('Iemand die orgels bouwt');
    const rest = async (cookie: string | undefined) => {
      const answer = await hub.fetch('/api/muziekbank-volunteers', { headers: asUser(hub, cookie ?? '') });
      return ((await answer.json()) as { docs?: unknown[] }).docs?.length ?? 0;
    };
    expect([await rest(maker.cookie), await rest(reader.cookie), await rest(stranger.cookie)]).toEqual([
      1, 0, 0,
    ]);
  });

  it('should hear of a call, offer help without an account, and be thanked as they like', async () => {
    const { librarian, reader, visitor } = people;
    expect(await reader.ask(path('/oproepen/nieuw'))).toBe(404);
    await librarian.open(path('/oproepen/nieuw'));
    const call = { titel: 'Wie filmt?', tekst: 'We hebben een camera.', tot: '2031-05-01' };
    expect(await librarian.send(/nieuw$/, { ...call, tot: 'ooit' })).toBe(422);
    expect(await librarian.send(/nieuw$/, call)).toBe(200);
    const [{ id } = { id: '' }] = await all('muziekbank-calls');
    expect((await mails('muziekbank.call')).map(({ to }) => to)).toEqual([members[0]?.email]);
    const stop = new URL((await mails('muziekbank.call'))[0]?.unsubscribe ?? '').pathname;
    expect(await visitor.open(stop)).toContain(library.name);
    expect(await visitor.send(/mail\/stop/)).toBe(200);
    expect(
      (await all('muziekbank-volunteers')).map((each) => (each as { mailCalls?: boolean }).mailCalls),
    ).toEqual([false]);
    await visitor.open(path(`/oproepen/${id}`));
    const offer = { naam: 'Quinten', email: 'sam@mensen.example', tekst: 'Ik film graag.' };
    expect(await visitor.send(/oproepen/, { ...offer, email: 'geen adres' })).toBe(422);
    const pressed = [1, 2, 3].map(() => hub.post(path(`/oproepen/${id}`), offer));
    expect((await Promise.all(pressed)).map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await all('muziekbank-offers')).toHaveLength(1);
    expect(await visitor.open(path(`/oproepen/${id}`))).not.toContain('sam@mensen.example');
    const offered = await mails('muziekbank.offer');
    await visitor.open(new URL(offered[0]?.unsubscribe ?? '').pathname);
    expect(await visitor.send(/mail\/stop/)).toBe(200);
    await visitor.open(path(`/oproepen/${id}`));
    expect(
      await visitor.send(/oproepen/, { ...offer, naam: 'Ans', email: 'ans@mensen.example', noemen: 'ja' }),
    ).toBe(200);
    expect(await mails('muziekbank.helps')).toHaveLength(2);
    expect((await mails('muziekbank.offer')).map(({ to }) => to)).toEqual([
      ...offered.map(({ to }) => to),
      ...offered.slice(1).map(({ to }) => to),
    ]);
    for (const each of await all('muziekbank-offers')) {
      await librarian.open(path(`/oproepen/${id}`));
      expect(librarian.html).toContain('sam@mensen.example');
      expect(
        await librarian.send(new RegExp(`aanbod/${each.id}`), {
          [`waarvoor-${each.id}`]: 'Filmde de hele avond',
        }),
      ).toBe(200);
      const again = await hub.post(
        path(`/aanbod/${each.id}/bedanken`),
        { [`waarvoor-${each.id}`]: 'Nog eens' },
        { cookie: librarian.cookie },
      );
      expect(again.status).toBe(409);
    }
    const html = await visitor.open(path('/vrijwilligers'));
    expect(html).toContain('Filmde de hele avond');
    expect(html).toContain('Ans');
    expect(html).not.toContain('Quinten');
    await librarian.open(path(`/oproepen/${id}`));
    expect(await librarian.send(/sluiten$/)).toBe(200);
    expect(await visitor.ask(path(`/oproepen/${id}`))).toBe(404);
  });

  it('should lose a title, a person or an account that goes, and keep the rest', async () => {
    const [list] = (await all('muziekbank-lists')) as { id: string; items?: unknown[] }[];
    const before = list?.items?.length ?? 0;
    await hub.payload.delete({ collection: 'titles', id: titles[2]?.id ?? '', ...own });
    expect(await people.visitor.open(path('/lijsten/begin-met-farrenc'))).not.toContain(titles[2]?.title);
    expect(await people.maker.ask(path('/lijsten/begin-met-farrenc/wijzigen'))).toBe(200);
    expect(before).toBe(4);
    const make = (name: string, links: object[] = []) =>
      hub.payload.create({
        collection: 'muziekbank-people',
        data: { library: library.id, name, sorted: name, callings: ['composer'], links } as never,
        ...own,
      });
    const teacher = await make('Leraar');
    const pupil = await make('Leerling', [{ tie: 'learned', person: teacher.id }]);
    await hub.payload.delete({ collection: 'muziekbank-people', id: teacher.id, ...own });
    expect(await people.visitor.open(path(`/componisten/${pupil.slug}`))).not.toContain('Leraar');
    const composer = await make('Wilhelmina Wegmuziek');
    const works = await Promise.all(
      ['Verdwijnwals', 'Blijfsonate'].map((title) =>
        hub.payload.create({
          collection: 'muziekbank-works',
          data: { library: library.id, title, composer: composer.id } as never,
          ...own,
        }),
      ),
    );
    const evening = {
      library: library.id,
      event: event.id,
      specialist: 'Wie dan ook',
      about: [composer.id],
      programme: works.map(({ id }) => ({ work: id })),
    };
    await hub.payload.create({ collection: 'muziekbank-evenings', data: evening, ...own });
    const finds = async (q: string) => {
      const html = await people.visitor.open(`/${library.slug}/zoeken?q=${q}`);
      return html.includes(`/agenda/${event.slug}"`);
    };
    expect([await finds('Verdwijnwals'), await finds('Wegmuziek')]).toEqual([true, true]);
    await hub.payload.delete({ collection: 'muziekbank-works', id: works[0]?.id ?? '', ...own });
    expect([await finds('Verdwijnwals'), await finds('Blijfsonate')]).toEqual([false, true]);
    await hub.payload.delete({ collection: 'muziekbank-people', id: composer.id, ...own });
    expect([await finds('Wegmuziek'), await finds('Blijfsonate')]).toEqual([false, true]);
    await turnOn(hub, library, []);
    await hub.payload.delete({ collection: 'events', id: event.id, ...own });
    await turnOn(hub, library, [{ flavour: 'muziekbank' }]);
    expect(await people.visitor.ask(path(''))).toBe(200);
  });

  it('should be forgotten when they stop', async () => {
    const { maker, librarian } = people;
    await maker.open(path('/vrijwilligers/mijn'));
    expect(await maker.send(/stoppen$/)).toBe(200);
    expect(await all('muziekbank-volunteers')).toEqual([]);
    expect(await librarian.open(path('/vrijwilligers'))).not.toContain('Strijkkwartetten');
    const old = new Date(Date.now() - 200 * 24 * 3_600_000).toISOString();
    for (const { id } of await all('muziekbank-offers'))
      await hub.payload.db.updateOne({ collection: 'muziekbank-offers', id, data: { createdAt: old } });
    const { forgetOffers } = await import('../volunteers/forgetOffers.ts');
    await forgetOffers({ payload: hub.payload, library, at: new Date() });
    expect(await all('muziekbank-offers')).toEqual([]);
  });
});

describe('Two at once', () => {
  it('should keep both composers of the same name, or tell one of the two that the address is taken', async () => {
    const naam = unique('Tweelingcomponist');
    const cookie = people.librarian.cookie;
    const sent = (sorteer: string) =>
      hub.post(path('/componisten/nieuw'), { naam, sorteer, wat: ['composer'] }, { cookie });
    const statuses = (await Promise.all(['A', 'B', 'C'].map(sent))).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([]);
    const { docs } = await hub.payload.find({
      collection: 'muziekbank-people',
      where: { name: { equals: naam } },
      pagination: false,
      ...own,
    });
    expect(docs).toHaveLength(statuses.filter((status) => status === 303).length);
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(docs.length);
  });
});
