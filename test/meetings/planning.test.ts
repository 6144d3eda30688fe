import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { textFor } from '../../src/core/text/index.ts';
import { listOf } from '../../src/notifications/listOf.ts';
import { setClock } from '../../src/core/now.ts';
import { readAlternative } from '../../src/rooms/alternatives/alternativeValue.ts';
import { createBooking } from '../factories/booking.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { createRoom } from '../factories/room.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';
import { heldBookings, overlapsOf } from '../rooms/overlap.ts';
import { kindsTo, ledgerOf, personalPage, press, signUpForCertain } from '../agenda/party.ts';
import {
  alternativesIn,
  bookingsFor,
  createSite,
  errorsIn,
  eventPath,
  eventsCalled,
  meetingFields,
  plan,
  planPath,
  publishedOf,
  type Site,
} from './site.ts';

let hub: TestHub;
let site: Site;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => setClock());

/** A site of its own for each group of tests, so that rooms are empty. */
const fresh = async () => (site = await createSite(hub));
const taken = (from = '19:00', until = '22:00', date = '2027-03-02') =>
  createBooking(hub, {
    room: site.room,
    startsAt: `${date}T${from}:00+01:00`,
    endsAt: `${date}T${until}:00+01:00`,
    team: true,
  });

describe('planning a meeting', () => {
  beforeAll(fresh);

  it('should store event and booking together, and bring the group to doing', async () => {
    const event = await plan(hub, site, { datum: '2027-03-03' });
    expect(event).toMatchObject({
      _status: 'published',
      eventStatus: 'scheduled',
      group: site.group.id,
      room: site.room.id,
      branch: site.branch.id,
      capacity: 20,
      startsAt: '2027-03-03T18:30:00.000Z',
      endsAt: '2027-03-03T20:30:00.000Z',
      host: site.moderator.id,
    });
    expect(await bookingsFor(hub, event)).toMatchObject([
      {
        room: site.room.id,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        state: 'approved',
        purpose: event.title,
        requestedBy: site.moderator.id,
      },
    ]);
    const group = await hub.payload.findByID({ collection: 'groups', id: site.group.id, depth: 0 });
    expect(group.phase).toBe('do');
    expect((await hub.fetch(eventPath(site, event))).status).toBe(200);
  });

  it('should take the seats of the room when none are named', async () => {
    const event = await plan(hub, site, { datum: '2027-03-04', plaatsen: '' });
    expect(event.capacity).toBe(30);
    const without = await plan(hub, site, { ruimte: `vestiging:${site.branch.id}`, plaatsen: '' });
    expect(without).toMatchObject({ capacity: null, branch: site.branch.id });
    expect(without.room ?? null).toBeNull();
    expect(await bookingsFor(hub, without)).toEqual([]);
  });

  it('should store nothing when the room is taken, and keep what was entered', async () => {
    await taken();
    const fields = meetingFields(site);
    const answer = await hub.post(planPath(site), fields, { cookie: site.cookie });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(errorsIn(html)).toEqual(['ruimte']);
    for (const value of [
      fields.titel,
      fields.samenvatting,
      'We praten over **wonen**.',
      '19:30',
      '2027-03-02',
    ]) {
      expect(html).toContain(value);
    }
    expect(await eventsCalled(hub, fields.titel ?? '')).toEqual([]);
  });

  it('should offer three alternatives that are free, nearest first, and plan the chosen one', async () => {
    const other = await createRoom(hub, { branch: site.branch, capacity: 28 });
    await createRoom(hub, { branch: site.branch, capacity: 10 });
    const fields = meetingFields(site);
    const refused = await hub.post(planPath(site), fields, { cookie: site.cookie });
    const values = alternativesIn(await refused.text());
    expect(values).toHaveLength(3);
    const choices = values.map((value) => readAlternative(value));
    expect(choices).toContainEqual({ room: other.id, date: '2027-03-02', from: '19:30', until: '21:30' });
    // Taken from 18:45 to 22:15: two hours and the time around them fit before 18:45.
    expect(choices).toContainEqual({ room: site.room.id, date: '2027-03-02', from: '16:30', until: '18:30' });
    for (const alternatief of values) {
      const answer = await hub.post(planPath(site), { ...fields, alternatief }, { cookie: site.cookie });
      expect(answer.status).toBe(303);
    }
    expect(await eventsCalled(hub, fields.titel ?? '')).toHaveLength(3);
    const rooms = [site.room, other];
    expect(overlapsOf(await heldBookings(hub.payload, rooms), rooms)).toEqual([]);
  });

  it('should refuse a room that is too small or closed, with alternatives that are not', async () => {
    const small = await createRoom(hub, { branch: site.branch, capacity: 5 });
    const tooSmall = await hub.post(
      planPath(site),
      meetingFields(site, { ruimte: small.id, datum: '2027-03-09' }),
      { cookie: site.cookie },
    );
    expect(tooSmall.status).toBe(409);
    const [nearest] = alternativesIn(await tooSmall.text()).map((value) => readAlternative(value));
    expect(nearest).toMatchObject({ date: '2027-03-09', from: '19:30' });
    expect(nearest?.room).not.toBe(small.id);
    const closed = await hub.post(planPath(site), meetingFields(site, { van: '22:00', tot: '23:30' }), {
      cookie: site.cookie,
    });
    expect(closed.status).toBe(409);
    expect(errorsIn(await closed.text())).toEqual(['ruimte']);
  });

  it('should refuse an hour that the clock skips, the past, and an end before the start', async () => {
    const refused = async (over: Record<string, string>) => {
      const answer = await hub.post(planPath(site), meetingFields(site, over), { cookie: site.cookie });
      return [answer.status, errorsIn(await answer.text())];
    };
    expect(await refused({ datum: '2027-03-28', van: '02:30', tot: '04:00' })).toEqual([422, ['van']]);
    expect(await refused({ datum: '2020-03-02' })).toEqual([422, ['datum']]);
    expect(await refused({ tot: '19:00' })).toEqual([422, ['tot']]);
    expect(await refused({ datum: 'morgen' })).toEqual([422, ['datum']]);
    expect(await refused({ plaatsen: 'veel' })).toEqual([422, ['plaatsen']]);
    expect(await refused({ ruimte: 'elders' })).toEqual([422, ['ruimte']]);
    expect(await refused({ titel: '', ruimte: '' })).toEqual([422, ['titel', 'ruimte']]);
  });

  it('should keep the wall clock on either side of a clock change', async () => {
    const before = await plan(hub, site, { datum: '2027-03-27', van: '10:00', tot: '12:00' });
    const after = await plan(hub, site, { datum: '2027-03-28', van: '10:00', tot: '12:00' });
    expect([before.startsAt, after.startsAt]).toEqual([
      '2027-03-27T09:00:00.000Z',
      '2027-03-28T08:00:00.000Z',
    ]);
  });

  it('should not take a room, a moderator or a theme of another library', async () => {
    const elsewhere = await createLibrary(hub);
    const branch = await createBranch(hub, { library: elsewhere });
    const room = await createRoom(hub, { branch });
    const stranger = await createUser(hub, { library: elsewhere, role: 'librarian' });
    const ask = (over: Record<string, string>) =>
      hub.post(planPath(site), meetingFields(site, { datum: '2027-04-01', ...over }), {
        cookie: site.cookie,
      });
    expect((await ask({ ruimte: room.id })).status).toBe(422);
    expect((await ask({ gespreksleider: stranger.id })).status).toBe(422);
    expect((await ask({ alternatief: `${room.id}|2027-04-01|19:30|21:30` })).status).toBe(422);
    expect(await heldBookings(hub.payload, [room])).toEqual([]);
  });

  it('should give the room to one of two that plan at once', async () => {
    const over = { datum: '2027-05-04' };
    const answers = await Promise.all(
      [1, 2].map(() => hub.post(planPath(site), meetingFields(site, over), { cookie: site.cookie })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
  });
});

describe('who plans and manages', () => {
  beforeAll(fresh);

  it('should let those in who run the group, and nobody else', async () => {
    const { library, group } = site;
    const named = await createUser(hub);
    const namedGroup = await createGroup(hub, { library, moderators: [named.id] });
    const ofLibrary = await createUser(hub, { library, role: 'moderator' });
    const member = await createUser(hub, { library, role: 'resident' });
    await createMembership(hub, { group, user: member });
    const foreign = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
    const get = async (path: string, user?: Parameters<typeof logIn>[1]) =>
      (await hub.fetch(path, user ? { headers: { Cookie: await logIn(hub, user) } } : {})).status;

    expect(await get(planPath(site), site.moderator)).toBe(200);
    expect(await get(planPath(site), site.librarian)).toBe(200);
    expect(await get(planPath(site), ofLibrary)).toBe(200);
    expect(await get(planPath({ library, group: namedGroup }), named)).toBe(200);
    expect(await get(planPath(site), named)).toBe(403);
    expect(await get(planPath(site), member)).toBe(403);
    expect(await get(planPath(site), foreign)).toBe(403);
    expect(await get(planPath(site))).toBe(303);
    expect(await get(`/${library.slug}/agenda/nieuw`, site.librarian)).toBe(200);
    expect(await get(`/${library.slug}/agenda/nieuw`, site.moderator)).toBe(403);
    expect(await get(`/${library.slug}/agenda/nieuw`, foreign)).toBe(403);
  });

  it('should change nothing for who may not', async () => {
    const event = await plan(hub, site);
    const member = await createUser(hub, { library: site.library, role: 'resident' });
    await createMembership(hub, { group: site.group, user: member });
    const foreign = await createUser(hub, { library: await createLibrary(hub), role: 'librarian' });
    for (const [user, status] of [
      [member, 403],
      [foreign, 403],
      [undefined, 303],
    ] as const) {
      const cookie = user ? await logIn(hub, user) : undefined;
      const post = async (step: string, fields: Record<string, string>) =>
        (await hub.post(eventPath(site, event, step), fields, { cookie })).status;
      expect((await hub.post(planPath(site), meetingFields(site), { cookie })).status).toBe(status);
      expect(await post('/wijzigen', meetingFields(site, { titel: 'Gekaapt' }))).toBe(status);
      expect(await post('/afzeggen', { reden: 'Zomaar' })).toBe(status);
      expect(await post('/afsluiten', { aanwezig: '3', verslag: 'Niets' })).toBe(status);
    }
    expect(await publishedOf(hub, event)).toEqual(event);
  });

  it('should hide a hidden group and its meeting from who is not in it', async () => {
    const group = await createGroup(hub, { library: site.library, visibility: 'hidden' });
    await createMembership(hub, { group, user: site.moderator, role: 'moderator' });
    const event = await plan(hub, { ...site, group }, { datum: '2027-06-01' });
    expect(event.visibility).toBe('hidden');
    const resident = await logIn(hub, await createUser(hub, { library: site.library, role: 'resident' }));
    for (const path of [planPath({ ...site, group }), eventPath(site, event, '/wijzigen')]) {
      expect((await hub.fetch(path, { headers: { Cookie: resident } })).status).toBe(404);
      expect((await hub.fetch(path)).status).toBe(404);
      expect((await hub.fetch(path, { headers: { Cookie: site.cookie } })).status).toBe(200);
    }
  });

  it('should let librarians plan without a group', async () => {
    const fields = meetingFields(site, { datum: '2027-06-02' });
    const path = `/${site.library.slug}/agenda/nieuw`;
    expect((await hub.post(path, fields, { cookie: site.cookie })).status).toBe(403);
    expect((await hub.post(path, fields, { cookie: site.librarianCookie })).status).toBe(303);
    const [event] = await eventsCalled(hub, fields.titel ?? '');
    expect(event?.group ?? null).toBeNull();
    expect(await bookingsFor(hub, event ?? { id: '' })).toHaveLength(1);
  });

  it('should keep the address of the form free', async () => {
    const event = await plan(hub, site, { titel: 'Nieuw', datum: '2027-06-03' });
    expect(event.slug).not.toBe('nieuw');
    expect((await hub.fetch(eventPath(site, event))).status).toBe(200);
  });
});

describe('changing a meeting', () => {
  beforeAll(fresh);

  const change = async (event: { slug?: string | null }, over: Record<string, string>) =>
    hub.post(eventPath(site, event, '/wijzigen'), meetingFields(site, over), { cookie: site.cookie });

  it('should move event and booking together, and tell each party once', async () => {
    const event = await plan(hub, site, { plaatsen: '2' });
    const place = { library: site.library, event };
    const going = await signUpForCertain(hub, place, { size: 2 });
    const waiting = await signUpForCertain(hub, place, { size: 1 });
    const before = [await kindsTo(hub, going), await kindsTo(hub, waiting)];
    const answer = await change(event, {
      titel: event.title,
      plaatsen: '2',
      datum: '2027-03-09',
      van: '20:00',
      tot: '21:00',
    });
    expect(answer.status).toBe(303);
    expect(await publishedOf(hub, event)).toMatchObject({ startsAt: '2027-03-09T19:00:00.000Z' });
    expect(await bookingsFor(hub, event)).toMatchObject([
      { startsAt: '2027-03-09T19:00:00.000Z', endsAt: '2027-03-09T20:00:00.000Z' },
    ]);
    expect((await ledgerOf(hub, event)).sequence).toBe(1);
    expect(await kindsTo(hub, going)).toEqual([...(before[0] ?? []), 'rsvp.moved']);
    expect(await kindsTo(hub, waiting)).toEqual([...(before[1] ?? []), 'rsvp.moved']);
    await taken('19:15', '21:45');
  });

  it('should tell nobody when only words change', async () => {
    const event = await plan(hub, site, { datum: '2027-03-10' });
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    const answer = await change(event, {
      titel: 'Anders genoemd',
      datum: '2027-03-10',
      beschrijving: 'Nieuwe tekst',
    });
    expect(answer.status).toBe(303);
    expect(await kindsTo(hub, going)).toEqual(before);
    expect((await ledgerOf(hub, event)).sequence).toBe(0);
    expect(await bookingsFor(hub, event)).toMatchObject([{ purpose: 'Anders genoemd' }]);
  });

  it('should leave everything as it was when the other time is taken', async () => {
    const event = await plan(hub, site, { datum: '2027-03-11' });
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    await taken('19:00', '22:00', '2027-03-12');
    const answer = await change(event, { datum: '2027-03-12', titel: 'Kan niet' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(alternativesIn(html)).toHaveLength(3);
    expect(html).toContain('Kan niet');
    expect(await publishedOf(hub, event)).toEqual({ ...event, seatsTaken: 1 });
    expect(await bookingsFor(hub, event)).toMatchObject([{ startsAt: event.startsAt }]);
    expect(await kindsTo(hub, going)).toEqual(before);
  });

  it('should notice that someone else changed it since', async () => {
    const event = await plan(hub, site, { datum: '2027-03-15' });
    const mine = { datum: '2027-03-15', versie: event.updatedAt };
    expect((await change(event, { ...mine, titel: 'Eerst' })).status).toBe(303);
    const late = await change(event, { ...mine, titel: 'Te laat' });
    expect(late.status).toBe(409);
    expect(await publishedOf(hub, event)).toMatchObject({ title: 'Eerst' });
  });

  it('should not publish a draft that staff keep beside it', async () => {
    const event = await plan(hub, site, { datum: '2027-03-16' });
    await hub.payload.update({
      collection: 'events',
      id: event.id,
      data: { title: 'Nog geheim', partners: [], statusReason: 'Nog geheim' },
      draft: true,
      overrideAccess: true, // as staff in the admin
    });
    expect((await change(event, { datum: '2027-03-16', titel: 'Openbaar' })).status).toBe(303);
    expect(await publishedOf(hub, event)).toMatchObject({ title: 'Openbaar', statusReason: null });
  });
});

describe('cancelling and closing', () => {
  beforeAll(fresh);

  it('should free the room and tell everyone once, with the reason', async () => {
    const event = await plan(hub, site);
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    const cancel = (fields: Record<string, string>) =>
      hub.post(eventPath(site, event, '/afzeggen'), fields, { cookie: site.cookie });
    expect((await cancel({ reden: ' ' })).status).toBe(422);
    expect((await cancel({ reden: 'De spreker is ziek.' })).status).toBe(303);
    expect(await publishedOf(hub, event)).toMatchObject({ eventStatus: 'cancelled' });
    expect(await bookingsFor(hub, event)).toEqual([]);
    await taken();
    const mails = await mailsTo(hub, going);
    expect(mails.map((mail) => mail.kind)).toEqual([...before, 'rsvp.cancelled']);
    expect(mails.at(-1)?.text).toContain('De spreker is ziek.');
    expect((mails.at(-1)?.calendar as { method: string }).method).toBe('CANCEL');
    expect((await cancel({ reden: 'Nog een keer' })).status).toBe(409);
    expect(await kindsTo(hub, going)).toEqual([...before, 'rsvp.cancelled']);
    expect(await (await hub.fetch(eventPath(site, event))).text()).toContain('De spreker is ziek.');
  });

  it('should tell of a move and a cancellation once by mail, and show both where people look', async () => {
    const event = await plan(hub, site, { datum: '2027-03-23' });
    const place = { library: site.library, event };
    // A member of the group with an account, someone without, someone who wants no news, and someone who left.
    const member = await createUser(hub, {});
    await createMembership(hub, { group: site.group, user: member });
    const cookie = await logIn(hub, member);
    const quiet = await createUser(hub, {});
    const { unsubscribe } = listOf({ reader: { user: quiet.id }, scopes: ['event'], language: 'nl' });
    await hub.post(new URL(unsubscribe).pathname, { 'List-Unsubscribe': 'One-Click' });
    const guest = await signUpForCertain(hub, place);
    const going = [guest, member.email, quiet.email];
    for (const email of going.slice(1)) await signUpForCertain(hub, place, { email });
    const gone = await signUpForCertain(hub, place);
    await press(hub, gone, 'afmelden');
    const told = () =>
      Promise.all([...going, gone].map(async (email) => (await kindsTo(hub, email)).filter(isChange)));
    const isChange = (kind: string) => kind === 'rsvp.moved' || kind === 'rsvp.cancelled';
    const personal = await personalPage(hub, guest);
    const shown = async () => {
      const session = { headers: { Cookie: cookie } };
      const asks = [hub.fetch('/mijn', session), hub.fetch(personal), hub.fetch(eventPath(site, event))];
      return Promise.all((await Promise.all(asks)).map((answer) => answer.text()));
    };
    const fields = meetingFields(site, {
      titel: event.title,
      datum: '2027-03-30',
      van: '20:00',
      tot: '21:00',
    });
    await hub.post(eventPath(site, event, '/wijzigen'), fields, { cookie: site.cookie });
    expect(await told()).toEqual([['rsvp.moved'], ['rsvp.moved'], ['rsvp.moved'], []]);
    for (const html of await shown()) expect(html).toMatch(/30 (mrt|maart)|2027-03-30T20:00/);
    await hub.post(eventPath(site, event, '/afzeggen'), { reden: 'Ziek.' }, { cookie: site.cookie });
    const both = ['rsvp.moved', 'rsvp.cancelled'];
    expect(await told()).toEqual([both, both, both, []]);
    const { agenda, problems } = textFor('nl');
    const off = [agenda.badges.cancelled, problems['rsvp.cancelled']()];
    for (const html of await shown()) expect(off.some((words) => html.includes(words))).toBe(true);
  });

  it('should close what has been, and lead on to the dossier', async () => {
    const event = await plan(hub, site, { datum: '2027-03-04' });
    const path = eventPath(site, event, '/afsluiten');
    const fields = { aanwezig: '17', verslag: 'We spraken over *wonen*.', geleerd: 'Dat het kan.' };
    const close = () => hub.post(path, fields, { cookie: site.cookie });
    expect((await close()).status).toBe(409);
    setClock(new Date('2027-03-05T09:00:00Z'));
    expect((await close()).headers.get('location')).toBe(path);
    expect(await publishedOf(hub, event)).toMatchObject({
      eventStatus: 'held',
      closing: {
        attended: 17,
        minutes: fields.verslag,
        learned: fields.geleerd,
        closedAt: '2027-03-05T09:00:00.000Z',
      },
    });
    const page = await (await hub.fetch(path, { headers: { Cookie: site.cookie } })).text();
    expect(page).toContain(eventPath(site, event, '/dossier'));
    expect(await bookingsFor(hub, event)).toHaveLength(1);
    const cancel = await hub.post(
      eventPath(site, event, '/afzeggen'),
      { reden: 'Toch' },
      { cookie: site.cookie },
    );
    expect(cancel.status).toBe(409);
  });
});
