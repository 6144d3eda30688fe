import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type {
  Branch,
  Event,
  KennismakersFormat,
  Library,
  Proposal,
  Room,
  User,
} from '../../../src/payload-types.ts';
import { createBranch, createLibrary } from '../../../test/factories/library.ts';
import { createRoom } from '../../../test/factories/room.ts';
import { unique } from '../../../test/factories/unique.ts';
import { createUser, logIn } from '../../../test/factories/user.ts';
import { turnOn } from '../../../test/flavours/turn.ts';
import { findMails } from '../../../test/helpers/findMails.ts';
import { startHub, type TestHub } from '../../../test/helpers/startHub.ts';
import { Visitor } from '../../../test/helpers/Visitor.ts';
import { optionsOf } from '../choose/optionsOf.ts';
import { pickOption } from '../choose/pickOption.ts';

let hub: TestHub;
let library: Library;
let other: Library;
let branch: Branch;
let room: Room;
let user: User;
let librarian: Visitor;
let elsewhere: Visitor;
const own = { depth: 0, overrideAccess: true } as const; // a test's own data
const email = `${unique('joke')}@mensen.example`;
const maker = new Map<string, string>();

beforeAll(async () => {
  hub = await startHub({ flavours: '*' });
  library = await turnOn(hub, await createLibrary(hub), [{ flavour: 'kennismakers' }]);
  other = await turnOn(hub, await createLibrary(hub), [{ flavour: 'kennismakers' }]);
  branch = await createBranch(hub, { library });
  room = await createRoom(hub, { library, branch });
  user = await createUser(hub, { library, role: 'librarian' });
  librarian = new Visitor(hub);
  librarian.cookie = await logIn(hub, user);
  elsewhere = new Visitor(hub);
  elsewhere.cookie = await logIn(hub, await createUser(hub, { library: other, role: 'librarian' }));
});

afterAll(() => hub.stop());

const path = (rest = '') => `/${library.slug}/kennismakers${rest}`;
const there = (rest = '') => `/${other.slug}/kennismakers${rest}`;
const day = (days: number) =>
  DateTime.now().setZone('Europe/Amsterdam').plus({ weeks: 3 }).set({ weekday: 2 }).plus({ days });
const date = (days: number) => day(days).toFormat('yyyy-MM-dd');
const row = (number: number, days: number, place = room.id) => ({
  [`datum${number}`]: date(days),
  [`van${number}`]: '14:00',
  [`tot${number}`]: '15:30',
  [`ruimte${number}`]: place,
});
const mailsTo = (to: string, kind?: string) => findMails(hub, { to, kind });
const linkIn = (text: string | null | undefined, like: RegExp) => {
  const url = [...(text ?? '').matchAll(/https?:\/\/\S+/g)]
    .map(([found]) => found)
    .find((each) => like.test(each));
  return url ? new URL(url).pathname : '';
};
const find = async (id: string): Promise<Proposal> =>
  hub.payload.findByID({ collection: 'proposals', id, ...own });

/** Someone without an account proposes, and sends it by the mailed link. @returns id of the proposal */
async function propose({ title, by = email }: { title: string; by?: string }): Promise<string> {
  const visitor = new Visitor(hub);
  await visitor.open(`/${library.slug}/voorstel`);
  const fields = { titel: title, wat: 'Samen sokken stoppen.', nodig: 'Wol', naam: 'Joke Peters', email: by };
  expect(await visitor.send(/\/voorstel$/, { ...fields, actie: 'verstuur', gezien: 'ja' })).toBe(200);
  const [mail] = (await mailsTo(by, 'proposal.confirm')).slice(-1);
  const link = linkIn(mail?.text, /\/voorstel\/A/);
  await visitor.open(link);
  expect(await visitor.send(/\/voorstel\/A/, { actie: 'verstuur' })).toBe(200);
  const { docs } = await hub.payload.find({
    collection: 'proposals',
    where: { title: { equals: title } },
    ...own,
  });
  const id = docs[0]?.id ?? '';
  maker.set(id, link.replace('/voorstel/', '/kennismakers/voorstel/'));
  return id;
}

describe('The story of a kennismaker', () => {
  let id: string;
  let event: Event;
  let format: KennismakersFormat;

  it('should put a proposal without an account on the board, for librarians of this library alone', async () => {
    id = await propose({ title: unique('Sokken stoppen') });
    await librarian.open(path('/bord'));
    expect(librarian.html).toContain(path(`/bord/${id}`));
    expect(await elsewhere.ask(path('/bord'))).toBe(404);
    expect(await elsewhere.ask(path(`/bord/${id}`))).toBe(404);
    expect(await elsewhere.ask(there(`/bord/${id}`))).toBe(404);
    const resident = new Visitor(hub);
    resident.cookie = await logIn(hub, await createUser(hub, { library, role: 'resident' }));
    for (const page of ['/bord', `/bord/${id}`, '/elders', '/formats/nieuw'])
      expect(await resident.ask(path(page))).toBe(404);
  });

  it('should keep notes and the checklist to staff', async () => {
    await librarian.open(path(`/bord/${id}`));
    expect(await librarian.send(/notitie$/, { notitie: '' })).toBe(422);
    expect(await librarian.send(/notitie$/, { notitie: 'Belde vorige week al.' })).toBe(200);
    expect(librarian.html).toContain('Belde vorige week al.');
    expect(
      await librarian.send(/lijst$/, { material: 'done', minors: 'none', erbij: 'Wol van de markt' }),
    ).toBe(200);
    expect((await find(id)).kennismakers).toMatchObject({ material: 'done', minors: 'none', room: 'todo' });
    expect(await librarian.send(/lijst$/, { room: 'misschien' })).toBe(422);
    const visitor = new Visitor(hub);
    await visitor.open((maker.get(id) ?? '').replace('/kennismakers', ''));
    expect(visitor.html).not.toContain('Belde vorige week');
    expect(visitor.html).not.toContain('Wol van de markt');
    await visitor.open(maker.get(id) ?? '');
    expect(visitor.html).not.toContain('Belde vorige week');
    expect((await hub.fetch('/api/kennismakers-notes')).status).toBe(403);
    const sent = await hub.post(path(`/bord/${id}/notitie`), { notitie: 'x' }, { cookie: elsewhere.cookie });
    expect(sent.status).toBe(404);
  });

  it('should talk, then offer days and rooms by mail', async () => {
    await librarian.open(`/${library.slug}/voorstellen/${id}`);
    expect(librarian.html).toContain(path(`/bord/${id}`));
    expect(await librarian.send(/bericht$/, { bericht: 'Leuk! Wanneer?' })).toBe(200);
    await librarian.open(path(`/bord/${id}`));
    expect(await librarian.send(/dagen$/, {})).toBe(422);
    expect(await librarian.send(/dagen$/, { ...row(1, 0), ruimte1: 'geen-plek' })).toBe(422);
    expect(await librarian.send(/dagen$/, { ...row(1, 0), tot1: '13:00' })).toBe(422);
    expect(await librarian.send(/dagen$/, { ...row(1, -200) })).toBe(422);
    expect(librarian.html).toContain(`value="${date(-200)}"`);
    const rows = { ...row(1, 0), ...row(2, 1), ...row(3, 2, `vestiging:${branch.id}`) };
    expect(await librarian.send(/dagen$/, { ...rows, bericht: 'Kies maar.' })).toBe(200);
    const [mail] = await mailsTo(email, 'kennismakers.options');
    expect(mail?.text).toContain('Kies maar.');
    expect(linkIn(mail?.text, /kennismakers\/voorstel/)).toBe(maker.get(id));
    expect(await find(id)).toMatchObject({ state: 'talking', heardFrom: 'library' });
    const visitor = new Visitor(hub);
    await visitor.open((maker.get(id) ?? '').replace('/kennismakers', ''));
    expect(visitor.html).toContain(`href="${maker.get(id)}"`);
  });

  it('should refuse a room that was taken in between, with what else is free', async () => {
    const taken = await propose({ title: unique('Eerder'), by: `${unique('ander')}@mensen.example` });
    await librarian.open(path(`/bord/${taken}`));
    expect(await librarian.send(/dagen$/, row(1, 0))).toBe(200);
    const first = new Visitor(hub);
    await first.open(maker.get(taken) ?? '');
    const [option = ''] = /name="optie" value="([^"]+)"/.exec(first.html)?.slice(1) ?? [];
    const second = new Visitor(hub);
    await second.open(maker.get(id) ?? '');
    const [late = ''] = /name="optie" value="([^"]+)"/.exec(second.html)?.slice(1) ?? [];
    expect(await first.send(/voorstel\/A[\w-]+$/, { optie: option })).toBe(200);
    expect(await second.send(/voorstel\/A[\w-]+$/, { optie: late })).toBe(409);
    expect(second.html).toContain('id="ook-vrij"');
    expect(await second.send(/anders$/)).toBe(200);
    expect(await second.send(/voorstel\/A[\w-]+$/, { optie: option })).toBe(422);
    expect(await find(id)).toMatchObject({ state: 'talking', heardFrom: 'proposer' });
  });

  it('should let the proposer pick: event, booking and host at once, the sign-ups in numbers', async () => {
    const visitor = new Visitor(hub);
    await visitor.open(maker.get(id) ?? '');
    const radios = [...visitor.html.matchAll(/<input[^>]*name="optie"[^>]*>/g)].map(([tag]) => tag);
    expect(radios.map((tag) => / disabled/.test(tag))).toEqual([true, false, false]);
    const [, option = ''] = /value="([^"]+)"/.exec(radios[1] ?? '') ?? [];
    expect(await visitor.send(/voorstel\/A[\w-]+$/, { optie: option })).toBe(200);
    const proposal = await find(id);
    expect(proposal.state).toBe('accepted');
    event = await hub.payload.findByID({ collection: 'events', id: String(proposal.event), ...own });
    expect(event).toMatchObject({ room: room.id, host: proposal.person, proposal: id });
    const { totalDocs } = await hub.payload.count({
      collection: 'bookings',
      where: { event: { equals: event.id } },
    });
    expect(totalDocs).toBe(1);
    expect(visitor.html).toContain(`/agenda/${event.slug}`);
    expect(await mailsTo(user.email, 'kennismakers.chosen')).toHaveLength(2);
    expect(await visitor.ask(there(`/voorstel/${(maker.get(id) ?? '').split('/').at(-1)}`))).toBe(404);
  });

  it('should make a format of it once it was held', async () => {
    const before = await librarian.ask(`/${library.slug}/agenda/${event.slug}`);
    expect(before).toBe(200);
    expect(librarian.html).not.toContain('/formats/nieuw');
    const past = { startsAt: day(-60).toISO(), endsAt: day(-60).plus({ hours: 2 }).toISO() };
    event = await hub.payload.update({
      collection: 'events',
      id: event.id,
      data: {
        ...past,
        eventStatus: 'held',
        closing: { attended: 14, learned: 'Iedereen kan het.' },
      } as never,
      ...own,
    });
    await librarian.open(path('/bord'));
    await librarian.open(path(`/bord/${id}`));
    expect(librarian.html).toContain(path(`/formats/nieuw?activiteit=${event.id}`));
    await librarian.open(path(`/formats/nieuw?activiteit=${event.id}`));
    expect(librarian.html).toContain('Iedereen kan het.');
    expect(await librarian.send(/formats\/nieuw$/, { plan: '' })).toBe(422);
    expect(await librarian.send(/formats\/nieuw$/, { plan: '1. Zoek een gat\n2. Stop het' })).toBe(200);
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-formats',
      where: { event: { equals: event.id } },
      ...own,
    });
    format = docs[0] as KennismakersFormat;
    expect(format).toMatchObject({ visibility: 'network', materials: 'Wol' });
    expect(librarian.html).toContain('14 bezoekers');
    const again = { activiteit: event.id, titel: 'x', samenvatting: 'x', plan: 'x', zichtbaar: 'draft' };
    expect((await hub.post(path('/formats/nieuw'), again, { cookie: librarian.cookie })).status).toBe(409);
  });

  it('should be adopted by another library once, with credit, and the maker hears of it', async () => {
    await elsewhere.open(there('/elders'));
    expect(elsewhere.html).toContain(there(`/elders/formats/${format.id}`));
    await elsewhere.open(there(`/elders/formats/${format.id}`));
    expect(elsewhere.html).not.toContain('Joke');
    expect(elsewhere.html).not.toContain(email);
    const sent = [1, 2].map(() =>
      hub.post(there(`/elders/formats/${format.id}`), {}, { cookie: elsewhere.cookie }),
    );
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303]);
    const { docs } = await hub.payload.find({
      collection: 'kennismakers-formats',
      where: { library: { equals: other.id } },
      ...own,
    });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({
      root: format.id,
      origin: { library: library.name },
      visibility: 'library',
    });
    const visitor = new Visitor(hub);
    await visitor.open(there(`/formats/${docs[0]?.slug}`));
    expect(visitor.html).toContain(library.name);
    expect(visitor.html).not.toContain('Joke');
    await visitor.open(path(`/formats/${format.slug}`));
    expect(visitor.html).toContain(other.name);
    const told = await mailsTo(email, 'kennismakers.adopted');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(other.name);
  });
});

describe('An activity that does not go on', () => {
  it('should be back on the board as accepted, and get a new day', async () => {
    const by = `${unique('opnieuw')}@mensen.example`;
    const id = await propose({ title: unique('Opnieuw'), by });
    await librarian.open(path(`/bord/${id}`));
    expect(await librarian.send(/dagen$/, { ...row(1, 14), ...row(2, 15) })).toBe(200);
    expect(await librarian.send(/weg$/)).toBe(200);
    const visitor = new Visitor(hub);
    await visitor.open(maker.get(id) ?? '');
    const options = [...visitor.html.matchAll(/name="optie" value="([^"]+)"/g)].map(([, value]) => value);
    expect(options).toHaveLength(1);
    expect(await visitor.send(/voorstel\/A[\w-]+$/, { optie: options[0] ?? '' })).toBe(200);
    expect((await hub.post(path(`/bord/${id}/opnieuw`), {}, { cookie: librarian.cookie })).status).toBe(409);
    const before = String((await find(id)).event);
    await hub.payload.update({
      collection: 'events',
      id: before,
      data: { eventStatus: 'cancelled' },
      ...own,
    });
    await visitor.open(maker.get(id) ?? '');
    expect(visitor.html).not.toContain('id="activiteit"');
    await librarian.open(path(`/bord/${id}`));
    expect(await librarian.send(/opnieuw$/)).toBe(200);
    expect(await librarian.send(/dagen$/, row(1, 16))).toBe(200);
    await visitor.open(maker.get(id) ?? '');
    const [again = ''] = [...visitor.html.matchAll(/name="optie" value="([^"]+)"/g)].map(
      ([, value]) => value ?? '',
    );
    expect(await visitor.send(/voorstel\/A[\w-]+$/, { optie: again })).toBe(200);
    const after = await find(id);
    expect(after.state).toBe('accepted');
    expect(after.event).not.toBe(before);
  });
});

describe('Two who pick at once', () => {
  it('should make one event, and leave one option chosen', async () => {
    const id = await propose({ title: unique('Tegelijk'), by: `${unique('twee')}@mensen.example` });
    await librarian.open(path(`/bord/${id}`));
    expect(await librarian.send(/dagen$/, { ...row(1, 7), ...row(2, 8) })).toBe(200);
    const { payload } = hub;
    const proposal = await payload.findByID({ collection: 'proposals', id, ...own });
    const options = await optionsOf({ payload, req: { payload } as never, proposal: id });
    const picks = options.map((option) => pickOption({ payload, library, proposal, option }));
    const outcome = await Promise.allSettled(picks);
    expect(outcome.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcome.find((each) => each.status === 'rejected');
    expect((refused?.reason as { code?: string }).code).toBe('proposal.decided');
    const events = await payload.count({
      collection: 'events',
      where: { proposal: { equals: id } },
      overrideAccess: true,
    });
    expect(events.totalDocs).toBe(1);
    const chosen = await payload.count({
      collection: 'kennismakers-options',
      where: { and: [{ proposal: { equals: id } }, { state: { equals: 'chosen' } }] },
      overrideAccess: true,
    });
    expect(chosen.totalDocs).toBe(1);
  });
});
