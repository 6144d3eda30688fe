import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  Event,
  KennismakersFormat,
  Library,
  Proposal,
  Theme,
  User,
} from '../../../src/payload-types.ts';
import { createBranch, createLibrary } from '../../../test/factories/library.ts';
import { createProposal } from '../../../test/factories/proposal.ts';
import { unique } from '../../../test/factories/unique.ts';
import { createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';
import { transact } from '../../../src/core/database/transact.ts';
import { shared } from '../../../src/core/shared.ts';
import { removePerson } from '../../../src/people/account/removal/removePerson.ts';
import { acceptProposal } from '../../../src/proposals/commands/acceptProposal.ts';
import { forgetBoard } from '../tasks/forgetBoard.ts';
import { forgetThanks } from '../tasks/forgetThanks.ts';
import { askMaker } from '../elsewhere/askMaker.ts';
import { makeCall } from '../calls/makeCall.ts';
import { removeMaker, saveMaker } from '../makers/saveMaker.ts';
import { profilePath } from '../makers/whoIs.ts';
import type { Settings } from '../settings.ts';
import { sendGuides } from '../tasks/sendGuides.ts';
import { sendThanks } from '../tasks/sendThanks.ts';

const day = 24 * 3_600_000;
const own = { depth: 0, overrideAccess: true } as const; // a test's own data
const settings: Settings = { guideDays: 7, thankDays: 3, monthlyCall: true, callThemes: [], houseRules: '' };
const soon = (days: number) => new Date(Date.now() + days * day);

let hub: TestHub;
let library: Library;
let other: Library;
let theme: Theme;
let librarian: Visitor;
let elsewhere: Visitor;
let person: User;
let proposal: Proposal;
let event: Event;
let format: KennismakersFormat;
const name = unique('Wies');

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await turnOn(hub, await createLibrary(hub), [{ flavour: 'kennismakers' }]);
  other = await turnOn(hub, await createLibrary(hub), [{ flavour: 'kennismakers' }]);
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, await createUser(hub, { library, role: 'librarian' }));
  elsewhere = new Visitor(hub);
  elsewhere.cookie = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
  person = await createUser(hub, { library, role: 'resident' });
  theme = await hub.payload.create({
    collection: 'themes',
    data: { library: library.id, title: 'Handwerk', slug: unique('handwerk') } as never,
    ...own,
  });
  ({ proposal, event } = await given(-2));
});

afterAll(() => hub.stop());

const path = (rest = '') => `/${library.slug}/kennismakers${rest}`;
const there = (rest = '') => `/${other.slug}/kennismakers${rest}`;
const profile = () => path(profilePath(person.id));
const run = (at: Date) => ({ payload: hub.payload, library, settings, at });
const mailsTo = (to: string, kind: string) => findMails(hub, { to, kind: `kennismakers.${kind}` });

/** An activity of the kennismaker, so many days from now. */
async function given(days: number): Promise<{ proposal: Proposal; event: Event }> {
  const made = await createProposal(hub, {
    library,
    state: 'accepted',
    person: person.id,
    themes: [theme.id],
    proposedBy: { name, email: person.email, language: 'nl' },
  } as never);
  const held = await hub.payload.create({
    collection: 'events',
    data: {
      library: library.id,
      title: unique('Breien'),
      startsAt: soon(days).toISOString(),
      endsAt: new Date(soon(days).getTime() + 3_600_000).toISOString(),
      proposal: made.id,
      host: person.id,
      rsvp: 'open',
      closing: { attended: 9 },
      _status: 'published',
    } as never,
    ...own,
  });
  const data = { event: held.id };
  const linked = await hub.payload.update({ collection: 'proposals', id: made.id, data, ...own });
  return { proposal: linked, event: held };
}

describe('Thanks', () => {
  it('should be given once by a librarian, by mail, with the milestone', async () => {
    await librarian.open(path(`/bord/${proposal.id}`));
    expect(await librarian.send(/bedankt$/, { bedankt: '' })).toBe(422);
    expect(await librarian.send(/bedankt$/, { bedankt: 'Wat een heerlijke middag.' })).toBe(200);
    const again = await hub.post(
      path(`/bord/${proposal.id}/bedankt`),
      { bedankt: 'x' },
      { cookie: librarian.cookie },
    );
    expect(again.status).toBe(409);
    const [mail, ...more] = await mailsTo(person.email, 'thanks');
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Wat een heerlijke middag.');
    expect(mail?.text).toContain('eerste activiteit');
  });

  it('should come by themselves after some days, once', async () => {
    const second = await given(-6);
    await sendThanks(run(new Date()));
    await sendThanks(run(new Date()));
    expect(await mailsTo(person.email, 'thanks')).toHaveLength(2);
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-thanks',
      where: { proposal: { equals: second.proposal.id } },
      ...own,
    });
    expect(docs[0]?.words).toContain('9 mensen');
  });
});

describe('The profile', () => {
  it('should be there only with consent, made by the person alone', async () => {
    const visitor = new Visitor(hub);
    for (const page of [path('/mensen'), `/${library.slug}/agenda/${event.slug}`]) {
      await visitor.open(page);
      expect(visitor.html).not.toContain(path(`/mensen/${name.toLowerCase()}`));
    }
    expect(await visitor.ask(path(`${profilePath(person.id)}x`))).toBe(410);
    expect(await visitor.ask(there(profilePath(person.id)))).toBe(410);
    await visitor.open(profile());
    const fields = { naam: name, over: 'Ik brei sinds mijn zesde.', themas: [theme.id] };
    expect(await visitor.send(/profiel\/A[\w-]+$/, fields)).toBe(422);
    expect(
      await visitor.send(/profiel\/A[\w-]+$/, { ...fields, akkoord: 'ja', elders: 'ja', oproepen: 'ja' }),
    ).toBe(200);
    await visitor.open(path(`/mensen?thema=${theme.slug}`));
    expect(visitor.html).toContain(name);
    const stranger = new Visitor(hub);
    stranger.cookie = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    await stranger.open(path('/profiel'));
    expect(stranger.html).not.toContain('name="akkoord"');
    expect(
      (await hub.post(path('/profiel'), { naam: 'x', akkoord: 'ja' }, { cookie: stranger.cookie })).status,
    ).toBe(404);
    const rest = (await (await hub.fetch('/api/kennismakers-makers?depth=2')).json()) as { docs: object[] };
    expect(rest.docs).toHaveLength(1);
    expect(JSON.stringify(rest)).not.toContain(person.email);
    expect(JSON.stringify(rest)).not.toContain(person.id);
    expect(rest.docs[0]).not.toHaveProperty('hideMilestones');
  });

  it('should be on the page of the activity, also where that was kept before', async () => {
    const visitor = new Visitor(hub);
    await visitor.open(`/${library.slug}/agenda/${event.slug}`);
    expect(visitor.html).toContain(path(`/mensen/${name.toLowerCase()}`));
  });

  it('should show activities, the thanks that were chosen, and milestones unless hidden', async () => {
    const coming = await given(5);
    const visitor = new Visitor(hub);
    await visitor.open(path(`/mensen/${name.toLowerCase()}`));
    expect(visitor.html).toContain(event.title);
    expect(visitor.html).toContain(coming.event.title);
    expect(visitor.html).toContain('Eerste activiteit gegeven');
    expect(visitor.html).not.toContain('heerlijke middag');
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-thanks',
      where: { proposal: { equals: proposal.id } },
      ...own,
    });
    await visitor.open(profile());
    const shown = {
      bedankjes: [docs[0]?.id ?? ''],
      themas: [theme.id],
      elders: 'ja',
      oproepen: 'ja',
      mijlpalen: 'ja',
    };
    expect(await visitor.send(/profiel\/A[\w-]+$/, shown)).toBe(200);
    await visitor.open(path(`/mensen/${name.toLowerCase()}`));
    expect(visitor.html).toContain('heerlijke middag');
    expect(visitor.html).not.toContain('Eerste activiteit gegeven');
  });

  it('should give the name to formats, everywhere, and to search', async () => {
    await librarian.open(path(`/formats/nieuw?activiteit=${event.id}`));
    expect(await librarian.send(/nieuw$/, { samenvatting: 'Samen breien.', plan: 'Brei een pen.' })).toBe(
      200,
    );
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-formats',
      where: { event: { equals: event.id } },
      ...own,
    });
    format = docs[0] as KennismakersFormat;
    await elsewhere.open(there(`/elders/formats/${format.id}`));
    expect(elsewhere.html).toContain(name);
    expect(await elsewhere.send(/elders\/formats/)).toBe(200);
    expect(elsewhere.html).toContain(name);
    const visitor = new Visitor(hub);
    for (const q of [name, format.title]) {
      await visitor.open(`/${library.slug}/zoeken?q=${encodeURIComponent(q)}`);
      expect(visitor.html).toContain(path(q === name ? '/mensen/' : '/formats/'));
    }
  });
});

describe('What only commands write', () => {
  it('should not be changed over REST, by a librarian either', async () => {
    const headers = { Cookie: librarian.cookie ?? '', Origin: hub.url, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ tips: 'Neem thee mee.', user: 'iemand', maker: null, root: 'anders' });
    const sent = await hub.fetch(`/api/kennismakers-formats/${format.id}`, {
      method: 'PATCH',
      headers,
      body,
    });
    expect(sent.status).toBe(200);
    const after = await hub.payload.findByID({ collection: 'kennismakers-formats', id: format.id, ...own });
    expect(after).toMatchObject({ tips: 'Neem thee mee.', user: person.id, maker: format.maker });
    expect(after.root ?? null).toBeNull();
    const other = await hub.fetch(`/api/kennismakers-formats/${format.id}`, {
      method: 'PATCH',
      headers: { ...headers, Cookie: elsewhere.cookie ?? '' },
      body,
    });
    expect([403, 404]).toContain(other.status);
    for (const kind of ['makers', 'options', 'notes', 'thanks', 'calls']) {
      const made = await hub.fetch(`/api/kennismakers-${kind}`, { method: 'POST', headers, body });
      expect([kind, made.status]).toEqual([kind, 403]);
    }
  });
});

describe('The guide', () => {
  it('should reach who gives a first activity, some days before it, once', async () => {
    await sendGuides(run(new Date()));
    expect(await mailsTo(person.email, 'guide')).toHaveLength(0); // gave activities before
    const first = await createUser(hub, { library, role: 'resident' });
    const before = person;
    person = first;
    await given(4);
    person = before;
    await sendGuides(run(new Date()));
    await sendGuides(run(soon(1)));
    expect(await mailsTo(first.email, 'guide')).toHaveLength(1);
  });
});

describe('A kennismaker of another library', () => {
  const asked = { uitnodiging: 'Kom je ook bij ons breien?' };
  const link = async () => {
    const mail = (await mailsTo(person.email, 'asked')).at(-1);
    expect(mail?.library).toBe(library.id); // by their own library: the other knows no address
    return new URL(/https?:\/\/\S+gevraagd\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
  };
  const newest = async () =>
    (
      await hub.payload.find({
        collection: 'proposals',
        where: { library: { equals: other.id } },
        sort: '-createdAt',
        ...own,
      })
    ).docs[0] as Proposal;

  it('should be asked without the other library seeing an address', async () => {
    const { docs } = await hub.payload.find({ collection: 'kennismakers-makers', ...own });
    const maker = docs[0]?.id ?? '';
    expect(await librarian.ask(there(`/elders/mensen/${maker}`))).toBe(404);
    await elsewhere.open(there('/elders'));
    expect(elsewhere.html).toContain(there(`/elders/mensen/${maker}`));
    await elsewhere.open(there(`/elders/mensen/${maker}`));
    expect(await elsewhere.send(/elders\/mensen/, { ...asked, titel: '' })).toBe(422);
    expect(await elsewhere.send(/elders\/mensen/, { ...asked, titel: 'Breien', wat: 'Samen.' })).toBe(200);
    const { id } = await newest();
    await elsewhere.open(there(`/elders/mensen/${maker}`));
    expect(await elsewhere.send(/elders\/mensen/, { ...asked, titel: 'Nog eens', wat: 'Samen.' })).toBe(200);
    expect((await newest()).id).toBe(id);
    await elsewhere.open(there('/bord'));
    expect(elsewhere.html).toContain(name);
    await elsewhere.open(`/${other.slug}/voorstellen/${id}`);
    expect(elsewhere.html).not.toContain(person.email);
    const rest = await hub.fetch('/api/proposals?depth=2', {
      headers: { Cookie: elsewhere.cookie ?? '', Origin: hub.url },
    });
    expect(await rest.text()).not.toContain(person.id);
  });

  it('should share name and address with a yes, and go on with the proposal filled in', async () => {
    const visitor = new Visitor(hub);
    await visitor.open(await link());
    expect(await visitor.send(/gevraagd\/A[\w-]+$/)).toBe(200);
    expect(visitor.html).toContain('Breien');
    expect((await newest()).proposedBy?.email).toBe(person.email);
    expect(await visitor.send(/\/voorstel\/A/, { actie: 'verstuur' })).toBe(200);
    expect(await newest()).toMatchObject({ state: 'sent', person: person.id });
    await visitor.open(await link());
    expect(visitor.html).not.toContain('name="reden"');
  });

  it('should share nothing with a no', async () => {
    const { docs } = await hub.payload.find({ collection: 'kennismakers-makers', ...own });
    await elsewhere.open(there(`/elders/mensen/${docs[0]?.id}`));
    expect(await elsewhere.send(/elders\/mensen/, { ...asked, titel: 'Haken', wat: 'Samen.' })).toBe(200);
    const visitor = new Visitor(hub);
    await visitor.open(await link());
    expect(await visitor.send(/\/nee$/, { reden: 'Te ver' })).toBe(200);
    const refused = await newest();
    expect(refused).toMatchObject({ state: 'declined', declinedBy: 'proposer' });
    expect(refused.proposedBy?.email ?? null).toBeNull();
  });

  it('should be asked once when two people ask at the same moment, in other processes too', async () => {
    const maker = await hub.payload.create({
      collection: 'kennismakers-makers',
      data: {
        library: library.id,
        name: unique('Door'),
        elsewhere: true,
        consentAt: soon(0).toISOString(),
        user: (await createUser(hub)).id,
        key: unique('maker'),
      } as never,
      ...own,
    });
    const by = await createUser(hub, { library: other, role: 'librarian' });
    const queues = shared('inTurn', () => new Map<string, Promise<unknown>>());
    const ask = () => {
      queues.clear(); // another process does not wait for this one
      const content = { title: 'Samen', summary: 'Wat.' } as never;
      const { payload } = hub;
      const rest = { library: other, from: library, by, maker: maker.id, invitation: 'Kom je?', content };
      return askMaker({ payload, ...rest });
    };
    const answers = await Promise.all(Array.from({ length: 4 }, ask));
    expect(answers.filter(Boolean)).toHaveLength(1);
    const where = { 'proposedBy.name': { equals: maker.name } };
    const { docs } = await hub.payload.delete({ collection: 'proposals', where, ...own });
    expect(docs).toHaveLength(1);
    await hub.payload.delete({ collection: 'kennismakers-makers', id: maker.id, ...own });
  });
});

describe('The library invites', () => {
  it('should fill in the proposal from a format and a theme, for someone it knows', async () => {
    await librarian.open(path(`/uitnodigen?format=${format.id}`));
    expect(librarian.html).toContain('Brei een pen.');
    const [, wie = ''] = new RegExp(`value="(maker:[^"]+)"[^>]*>${name}`).exec(librarian.html) ?? [];
    expect(await librarian.send(/uitnodigen$/, { wie: '', naam: '' })).toBe(422);
    expect(await librarian.send(/uitnodigen$/, { wie: '', naam: 'Jan', email: 'geen adres' })).toBe(422);
    expect(await librarian.send(/uitnodigen$/, { wie: 'maker:nee' })).toBe(422);
    expect(await librarian.send(/uitnodigen$/, { wie })).toBe(200);
    const { docs } = await hub.payload.find({
      collection: 'proposals',
      where: { library: { equals: library.id }, state: { equals: 'draft' } },
      ...own,
    });
    expect(docs[0]).toMatchObject({
      proposedBy: { name, email: person.email },
      kennismakers: { format: format.id },
    });
    await librarian.open(path(`/uitnodigen?thema=${theme.slug}`));
    expect(librarian.html).toContain('Thema: Handwerk');
    const resident = new Visitor(hub);
    resident.cookie = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    expect(await resident.ask(path('/uitnodigen'))).toBe(404);
    expect(await elsewhere.ask(there(`/uitnodigen?format=${format.id}`))).toBe(200);
    expect(elsewhere.html).not.toContain('Brei een pen.');
  });
});

describe('A format that is done again', () => {
  it('should count what comes of it on the page of the format', async () => {
    const { payload } = hub;
    const made = await createProposal(hub, { library, kennismakers: { format: format.id } } as never);
    const user = await createUser(hub, { library, role: 'librarian' });
    const branch = await createBranch(hub, { library });
    const meeting = {
      title: unique('Nog eens breien'),
      ...{ summary: null, body: null, capacity: null, moderator: null, themes: [], room: null },
      startsAt: soon(9).toISOString(),
      endsAt: new Date(soon(9).getTime() + 3_600_000).toISOString(),
      rsvp: 'open',
      branch: branch.id,
    } as never;
    const again = await acceptProposal({ payload, library, id: made.id, user, meeting });
    const stored = await payload.findByID({ collection: 'events', id: again.id, ...own });
    expect(stored.kennismakers?.format).toBe(format.id);
    const visitor = new Visitor(hub);
    await visitor.open(`/${library.slug}/agenda/${event.slug}`);
    for (const page of [`/mensen/${name.toLowerCase()}`, `/formats/${format.slug}`])
      expect(visitor.html).toContain(path(page));
    await visitor.open(path(`/formats/${format.slug}`));
    expect(visitor.html).toContain('1 keer gepland');
    expect(visitor.html).toContain('1 keer gehouden');
    expect(visitor.html).toContain('9 bezoekers');
  });

  it('should be in the figures, for librarians alone', async () => {
    await librarian.open(path('/cijfers'));
    expect(librarian.html).toContain('<td>18</td>'); // visitors of two activities
    const csv = await hub.fetch(path('/cijfers/maanden.csv'), {
      headers: { Cookie: librarian.cookie ?? '' },
    });
    const [head = '', ...rows] = (await csv.text()).trim().split(/\r?\n/);
    expect(head.split(/[;,]/)).toHaveLength(8);
    expect(rows.length).toBeGreaterThan(0);
    expect((await hub.fetch(path('/cijfers/maanden.csv'))).status).not.toBe(200);
  });

  it('should put on Vandaag who still chooses, is to be thanked, or has things to arrange', async () => {
    const { loadToday } = await import('../../../src/libraries/today/loadToday.ts');
    await given(-1);
    const talking = await createProposal(hub, {
      library,
      state: 'talking',
      kennismakers: { offeredAt: soon(-9).toISOString() },
    } as never);
    const { user } = await hub.payload.auth({
      headers: new Headers({ Cookie: librarian.cookie ?? '', Origin: hub.url }),
    });
    const facts = JSON.stringify(
      await loadToday({ payload: hub.payload, user: user as never, language: 'nl' }),
    );
    for (const title of ['nog te bedanken', 'kiest al een week geen dag', 'nog niet alles geregeld'])
      expect(facts).toContain(title);
    expect(facts).toContain(path(`/bord/${talking.id}`));
  });
});

describe('The call of the month', () => {
  it('should be made once a month, on a theme in turn, and mailed to who asked for it', async () => {
    await Promise.all([makeCall(run(new Date())), makeCall(run(new Date()))]);
    const visitor = new Visitor(hub);
    await visitor.open(path());
    expect(visitor.html).toContain(`/voorstel?thema=${theme.slug}`);
    expect(await mailsTo(person.email, 'call')).toHaveLength(1);
    await visitor.open(`/${library.slug}/voorstel?thema=${theme.slug}`);
    expect(visitor.html).toMatch(new RegExp(`checked[^>]*value="${theme.id}"`));
    await librarian.open(path('/oproep'));
    expect(await librarian.send(/oproep$/, { titel: '' })).toBe(422);
    expect(await librarian.send(/oproep$/, { titel: 'Wie kan breien?' })).toBe(200);
    expect(librarian.html).toContain('Wie kan breien?');
    expect(await mailsTo(person.email, 'call')).toHaveLength(1);
    expect(await (await hub.fetch(path('/oproepen.atom'))).text()).toContain('Wie kan breien?');
  });

  it('should be stopped by one click of its mail, without logging in, until it is asked for again', async () => {
    const makers = async () =>
      (await hub.payload.find({ collection: 'kennismakers-makers', ...own })).docs.map(({ calls }) => calls);
    const [mail] = await mailsTo(person.email, 'call');
    const stop = new URL(mail?.unsubscribe ?? '').pathname;
    expect(mail?.text).toContain(stop);
    expect(await makers()).toEqual([true]);
    const visitor = new Visitor(hub);
    expect(await visitor.open(stop)).toContain(library.name);
    expect(await makers()).toEqual([true]);
    for (const round of [1, 2]) {
      const answer = await fetch(new URL(stop, hub.url), {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });
      expect([round, answer.status, await makers()]).toEqual([round, 200, [false]]);
    }
    expect((await fetch(new URL(`${stop.slice(0, -2)}xx`, hub.url), { method: 'POST' })).status).toBe(404);
    expect((await hub.payload.count({ collection: 'mail-choices', ...own })).totalDocs).toBe(0);
    await makeCall(run(soon(32)));
    expect(await mailsTo(person.email, 'call')).toHaveLength(1);
  });
});

describe('Turned off, and on again', () => {
  it('should leave nothing of it, and bring everything back', async () => {
    const makers = '/api/kennismakers-makers';
    const seen = async () => {
      const visitor = new Visitor(hub);
      const page = await visitor.ask(path(`/formats/${format.slug}`));
      await visitor.open(`/${library.slug}/zoeken?q=${encodeURIComponent(name)}`);
      const rest = (await (await hub.fetch(makers)).json()) as { docs?: unknown[] };
      const map = await (await hub.fetch(`/${library.slug}/sitemap.xml`)).text();
      const feed = (await hub.fetch(path('/formats.atom'))).status;
      const elders = (await elsewhere.open(there('/elders'))).includes(there(`/elders/formats/${format.id}`));
      return {
        page,
        search: visitor.html.includes(path('/mensen/')),
        rest: rest.docs?.length ?? 0,
        map: map.includes('/formats/'),
        feed,
        elders,
      };
    };
    await turnOn(hub, library, []);
    expect(await seen()).toEqual({ page: 404, search: false, rest: 0, map: false, feed: 404, elders: false });
    library = await turnOn(hub, library, [{ flavour: 'kennismakers' }]);
    expect(await seen()).toEqual({ page: 200, search: true, rest: 1, map: true, feed: 200, elders: true });
  });
});

describe('Consent that is withdrawn', () => {
  it('should take the name away everywhere, at once', async () => {
    const visitor = new Visitor(hub);
    await visitor.open(profile());
    expect(await visitor.send(/intrekken$/)).toBe(200);
    expect(await visitor.ask(path(`/mensen/${name.toLowerCase()}`))).toBe(404);
    for (const page of [
      path('/mensen'),
      path(`/formats/${format.slug}`),
      `/${library.slug}/zoeken?q=${name}`,
    ]) {
      await visitor.open(page);
      expect(visitor.html.replace(/q=\S+|value="[^"]*"|<title>[^<]*/g, '').includes(`>${name}<`)).toBe(false);
    }
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-formats',
      where: { library: { equals: other.id } },
      ...own,
    });
    await visitor.open(there(`/formats/${docs[0]?.slug}`));
    expect(visitor.html).not.toContain(name);
    await removeMaker({ payload: hub.payload, library, user: person.id });
  });
});

describe('What is kept of people', () => {
  it('should go with the account, from search too', async () => {
    const gone = unique('Weg');
    const leaver = await createUser(hub, { library, role: 'resident' });
    const profile = {
      name: gone,
      about: null,
      elsewhere: true,
      calls: false,
      hideMilestones: false,
      themes: [],
      shown: [],
    };
    const maker = await saveMaker({ payload: hub.payload, library, user: leaver.id, profile });
    await hub.payload.update({
      collection: 'kennismakers-formats',
      id: format.id,
      data: { maker: maker.id, user: leaver.id },
      ...own,
    });
    const search = `/${library.slug}/zoeken?q=${gone}`;
    const visitor = new Visitor(hub);
    await visitor.open(search);
    expect(visitor.html).toContain(path(`/mensen/${maker.slug}`));
    await transact({
      payload: hub.payload,
      work: (req) => removePerson({ req, user: leaver, words: 'blijf' }),
    });
    await visitor.open(search);
    expect(visitor.html).not.toContain(path(`/mensen/${maker.slug}`));
    expect(await visitor.ask(path(`/mensen/${maker.slug}`))).toBe(404);
    await visitor.open(path(`/formats/${format.slug}`));
    expect(visitor.html).not.toContain(gone);
  });

  it('should lose the notes of staff a year after, and thanks to nobody', async () => {
    const { proposal: kept } = await given(-3);
    const { proposal: old } = await given(-400);
    await hub.payload.update({
      collection: 'proposals',
      id: old.id,
      data: { decidedAt: soon(-420).toISOString(), kennismakers: { checkNote: 'Bel Jan' } },
      ...own,
    });
    for (const { id } of [kept, old])
      await hub.payload.create({
        collection: 'kennismakers-notes',
        data: { library: library.id, proposal: id, body: 'Belde.' } as never,
        ...own,
      });
    await hub.payload.create({
      collection: 'kennismakers-thanks',
      data: { library: library.id, proposal: kept.id, words: 'Dank', key: unique('k') } as never,
      ...own,
    });
    await forgetBoard(run(new Date()));
    await forgetThanks(run(new Date()));
    const left = async (id: string) =>
      (
        await hub.payload.count({
          collection: 'kennismakers-notes',
          where: { proposal: { equals: id } },
          overrideAccess: true,
        })
      ).totalDocs;
    expect([await left(kept.id), await left(old.id)]).toEqual([1, 0]);
    const after = await hub.payload.findByID({ collection: 'proposals', id: old.id, ...own });
    expect(after).toMatchObject({ state: 'accepted', kennismakers: { checkNote: null } });
    const thanks = await hub.payload.find({
      collection: 'kennismakers-thanks',
      where: { words: { equals: 'Dank' } },
      ...own,
    });
    expect(thanks.docs).toEqual([]);
  });
});
