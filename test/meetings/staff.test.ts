import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Event } from '../../src/payload-types.ts';
import { createBooking } from '../factories/booking.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { createRoom } from '../factories/room.ts';
import { asUser, createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';
import { heldBookings, overlapsOf, slotKeys } from '../rooms/overlap.ts';
import { kindsTo, ledgerOf, signUpForCertain } from '../agenda/party.ts';
import { bookingsFor, createSite, eventPath, plan, publishedOf, type Site } from './site.ts';

let hub: TestHub;
let site: Site;
beforeAll(async () => {
  hub = await startHub();
  site = await createSite(hub);
});
afterAll(() => hub.stop());
beforeEach(async () => {
  site = {
    ...site,
    room: await createRoom(hub, { branch: site.branch, setupMinutes: 15, teardownMinutes: 15 }),
  };
});

const evening = (date = '2027-03-02', from = '19:30', until = '21:30') => ({
  startsAt: new Date(`${date}T${from}:00+01:00`).toISOString(),
  endsAt: new Date(`${date}T${until}:00+01:00`).toISOString(),
});

/** What REST answers to staff, as the admin sends it. */
async function rest(
  method: string,
  path: string,
  body?: object,
  cookie = site.librarianCookie,
): Promise<{ status: number; doc: Event; paths: string[] }> {
  const answer = await hub.fetch(`/api/events${path}`, {
    method,
    headers: asUser(hub, cookie),
    body: body ? JSON.stringify(body) : undefined,
  });
  const json = (await answer.json()) as {
    doc?: Event;
    errors?: { data?: { errors?: { path: string }[] } }[];
  } & Event;
  const paths = (json.errors ?? []).flatMap((error) => (error.data?.errors ?? []).map((each) => each.path));
  return { status: answer.status, doc: json.doc ?? json, paths };
}

const patch = (event: Event, data: object, query = '') => rest('PATCH', `/${event.id}?depth=0${query}`, data);

function made(over: object = {}) {
  return {
    library: site.library.id,
    title: 'Uit de admin',
    ...evening(),
    room: site.room.id,
    rsvp: 'open',
    eventStatus: 'scheduled',
    _status: 'published',
    ...over,
  };
}

async function agrees(): Promise<void> {
  const bookings = await heldBookings(hub.payload, [site.room]);
  expect(overlapsOf(bookings, [site.room])).toEqual([]);
  const { wanted, stored } = await slotKeys(hub.payload, bookings, [site.room]);
  expect(stored).toEqual(wanted);
}

describe('an activity saved by staff', () => {
  it('should book its room when it is published, and not before', async () => {
    const draft = await rest('POST', '?draft=true&depth=0', made({ _status: 'draft' }));
    expect(draft.status).toBe(201);
    expect(await heldBookings(hub.payload, [site.room])).toEqual([]);
    expect((await patch(draft.doc, { _status: 'published' })).status).toBe(200);
    expect(await bookingsFor(hub, draft.doc)).toMatchObject([
      { room: site.room.id, state: 'approved', requestedBy: site.librarian.id, ...evening() },
    ]);
    expect((await publishedOf(hub, draft.doc)).branch).toBe(site.branch.id);
    await agrees();
  });

  it('should not be stored when the room is taken, and name what is free', async () => {
    await createBooking(hub, { room: site.room, ...evening(), team: true });
    const count = () =>
      hub.payload.count({ collection: 'events', where: { room: { equals: site.room.id } } });
    const refused = await rest('POST', '?depth=0', made());
    expect([refused.status, refused.paths]).toEqual([400, ['room']]);
    expect((await count()).totalDocs).toBe(0);
    expect((await rest('POST', '?depth=0', made(evening('2027-03-03')))).status).toBe(201);
  });

  it('should refuse a room that is too small or closed', async () => {
    const small = await rest('POST', '?depth=0', made({ capacity: 31 }));
    expect([small.status, small.paths]).toEqual([400, ['room']]);
    const night = await rest('POST', '?depth=0', made(evening('2027-03-02', '22:30', '23:30')));
    expect([night.status, night.paths]).toEqual([400, ['room']]);
    const { doc } = await rest('POST', '?depth=0', made({ capacity: 30 }));
    const grown = await patch(doc, { capacity: 31 });
    expect([grown.status, grown.paths]).toEqual([400, ['room']]);
    expect((await ledgerOf(hub, doc)).capacity).toBe(30);
  });

  it('should move its booking and tell who signed up, once', async () => {
    const event = await plan(hub, site, { aanmelden: 'open' });
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    const other = await createRoom(hub, { branch: site.branch });
    const moved = await patch(event, { ...evening('2027-03-09'), room: other.id });
    expect(moved.status).toBe(200);
    expect(await bookingsFor(hub, event)).toMatchObject([{ room: other.id, ...evening('2027-03-09') }]);
    expect(await heldBookings(hub.payload, [site.room])).toEqual([]);
    await agrees();
    expect(await kindsTo(hub, going)).toEqual([...before, 'rsvp.moved']);
    expect((await ledgerOf(hub, event)).sequence).toBe(1);
    expect((await patch(event, { title: 'Alleen de naam' })).status).toBe(200);
    expect(await kindsTo(hub, going)).toEqual([...before, 'rsvp.moved']);
    expect(await bookingsFor(hub, event)).toMatchObject([{ purpose: 'Alleen de naam', room: other.id }]);
  });

  it('should stay where it is when the other time is taken', async () => {
    const event = await plan(hub, site);
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    await createBooking(hub, { room: site.room, ...evening('2027-03-09', '21:00', '22:00'), team: true });
    const refused = await patch(event, evening('2027-03-09'));
    expect([refused.status, refused.paths]).toEqual([400, ['room']]);
    expect(await publishedOf(hub, event)).toMatchObject(evening());
    expect(await bookingsFor(hub, event)).toMatchObject([evening()]);
    expect(await kindsTo(hub, going)).toEqual(before);
    await agrees();
  });

  it('should change nothing as a draft, and move when that is published', async () => {
    const event = await plan(hub, site);
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    expect((await patch(event, { ...evening('2027-03-16'), _status: 'draft' }, '&draft=true')).status).toBe(
      200,
    );
    expect(await bookingsFor(hub, event)).toMatchObject([evening()]);
    expect(await kindsTo(hub, going)).toEqual(before);
    expect((await patch(event, { _status: 'published' })).status).toBe(200);
    expect(await bookingsFor(hub, event)).toMatchObject([evening('2027-03-16')]);
    expect(await kindsTo(hub, going)).toEqual([...before, 'rsvp.moved']);
  });

  it('should take its booking along when an older version is restored', async () => {
    const event = await plan(hub, site);
    const { docs } = await hub.payload.findVersions({
      collection: 'events',
      where: { parent: { equals: event.id } },
      overrideAccess: true,
    });
    expect((await patch(event, evening('2027-03-23'))).status).toBe(200);
    expect(await bookingsFor(hub, event)).toMatchObject([evening('2027-03-23')]);
    const restored = await rest('POST', `/versions/${docs[0]?.id}`, {});
    expect(restored.status).toBe(200);
    expect(await publishedOf(hub, event)).toMatchObject(evening());
    expect(await bookingsFor(hub, event)).toMatchObject([evening()]);
    await agrees();
  });

  it('should free its room when it is cancelled, postponed or deleted, and take it again when it is on', async () => {
    const event = await plan(hub, site);
    for (const eventStatus of ['cancelled', 'postponed']) {
      expect((await patch(event, { eventStatus })).status).toBe(200);
      expect(await bookingsFor(hub, event)).toEqual([]);
      expect((await patch(event, { eventStatus: 'scheduled' })).status).toBe(200);
      expect(await bookingsFor(hub, event)).toHaveLength(1);
    }
    expect((await patch(event, { room: null })).status).toBe(200);
    expect(await bookingsFor(hub, event)).toEqual([]);
    expect((await patch(event, { room: site.room.id })).status).toBe(200);
    const admin = await logIn(hub, await createUser(hub, { library: site.library, role: 'admin' }));
    expect((await rest('DELETE', `/${event.id}`, undefined, admin)).status).toBe(200);
    expect(await heldBookings(hub.payload, [site.room])).toEqual([]);
    await agrees();
  });

  it('should not be put in a room, or moved, by staff of another library', async () => {
    const elsewhere = await createLibrary(hub);
    const foreign = await logIn(hub, await createUser(hub, { library: elsewhere, role: 'librarian' }));
    const theirs = await rest('POST', '?depth=0', made({ library: elsewhere.id }), foreign);
    expect([theirs.status, theirs.paths]).toEqual([400, ['room']]);
    const event = await createEvent(hub, { library: site.library, ...evening(), room: site.room.id });
    expect(
      (await rest('PATCH', `/${event.id}`, evening('2027-03-09'), foreign)).status,
    ).toBeGreaterThanOrEqual(403);
    expect(await bookingsFor(hub, event)).toMatchObject([evening()]);
  });

  it('should lose no save when the site and REST move activities at once', async () => {
    const events = await Promise.all(
      ['2027-04-06', '2027-04-07', '2027-04-08'].map((date) =>
        createEvent(hub, { library: site.library, ...evening(date), room: site.room.id }),
      ),
    );
    // All want the same evening; one gets it.
    const answers = await Promise.all(events.map((event) => patch(event, evening('2027-04-13'))));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400]);
    const stored = await Promise.all(events.map((event) => publishedOf(hub, event)));
    expect(stored.filter(({ startsAt }) => startsAt.startsWith('2027-04-13'))).toHaveLength(1);
    await agrees();
  });
});

describe('a room that needs approval', () => {
  const approved = async () => createRoom(hub, { branch: site.branch, approval: true });

  it('should be held while a librarian decides, and be theirs at once', async () => {
    const room = await approved();
    const event = await plan(hub, { ...site, room });
    const [booking] = await bookingsFor(hub, event);
    expect(booking?.state).toBe('requested');
    const late = await rest('POST', '?depth=0', made({ room: room.id }));
    expect([late.status, late.paths]).toEqual([400, ['room']]);
    const own = await rest('POST', '?depth=0', made({ room: room.id, ...evening('2027-03-03') }));
    expect(await bookingsFor(hub, own.doc)).toMatchObject([{ state: 'approved' }]);

    const path = `/${site.library.slug}/boekingen/${booking?.id}`;
    const decide = (step: string, cookie: string, fields = {}) =>
      hub.post(`${path}/${step}`, fields, { cookie });
    expect((await decide('goedkeuren', site.cookie)).status).toBe(403);
    expect((await decide('goedkeuren', site.librarianCookie)).status).toBe(303);
    expect(await bookingsFor(hub, event)).toMatchObject([
      { state: 'approved', decidedBy: site.librarian.id },
    ]);
    const mails = (await mailsTo(hub, site.moderator.email)).map((mail) => mail.kind);
    expect(mails.filter((kind) => kind === 'booking.approved')).toHaveLength(1);
    expect((await decide('goedkeuren', site.librarianCookie)).status).toBe(409);
    expect((await decide('weigeren', site.librarianCookie, { reden: 'Toch niet' })).status).toBe(409);
  });

  it('should ask again when who needs approval moves it', async () => {
    const room = await approved();
    const event = await plan(hub, { ...site, room });
    const [booking] = await bookingsFor(hub, event);
    await hub.post(
      `/${site.library.slug}/boekingen/${booking?.id}/goedkeuren`,
      {},
      { cookie: site.librarianCookie },
    );
    expect((await patch(event, evening('2027-03-09'))).status).toBe(200);
    expect(await bookingsFor(hub, event)).toMatchObject([{ state: 'approved' }]);
    const page = eventPath(site, event, '/wijzigen');
    const fields = {
      titel: event.title,
      datum: '2027-03-10',
      van: '19:30',
      tot: '21:30',
      ruimte: room.id,
      aanmelden: 'open',
    };
    expect((await hub.post(page, fields, { cookie: site.cookie })).status).toBe(303);
    expect(await bookingsFor(hub, event)).toMatchObject([{ state: 'requested' }]);
  });

  it('should leave the activity without a room when it is refused, and tell planner and people', async () => {
    const room = await approved();
    const event = await plan(hub, { ...site, room });
    const going = await signUpForCertain(hub, { library: site.library, event });
    const before = await kindsTo(hub, going);
    const [booking] = await bookingsFor(hub, event);
    const path = `/${site.library.slug}/boekingen/${booking?.id}/weigeren`;
    expect((await hub.post(path, { reden: '' }, { cookie: site.librarianCookie })).status).toBe(422);
    const answer = await hub.post(
      path,
      { reden: 'De zaal wordt geverfd.' },
      { cookie: site.librarianCookie },
    );
    expect(answer.status).toBe(303);
    expect(await publishedOf(hub, event)).toMatchObject({
      room: null,
      branch: site.branch.id,
      eventStatus: 'scheduled',
    });
    expect(await heldBookings(hub.payload, [room])).toEqual([]);
    const refusal = (await mailsTo(hub, site.moderator.email)).at(-1);
    expect(refusal?.kind).toBe('booking.refused');
    expect(refusal?.text).toContain('De zaal wordt geverfd.');
    expect(await kindsTo(hub, going)).toEqual([...before, 'rsvp.moved']);
  });
});
