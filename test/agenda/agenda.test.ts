import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { setClock } from '../../src/core/now.ts';
import { parseLocal } from '../../src/core/time/parseLocal.ts';
import type { Branch, Event, Group, Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser, logIn } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { signUp } from './party.ts';

const day = 24 * 3_600_000;

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
afterEach(() => setClock());

const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

async function see(path: string, cookie = ''): Promise<{ status: number; html: string }> {
  const answer = await hub.fetch(path, { headers: { cookie } });
  return { status: answer.status, html: await answer.text() };
}

/** Slugs of the activities on a page, in order. */
function slugsOn({ html }: { html: string }): string[] {
  const found = [...html.matchAll(/class="kc-card__link" href="[^"]*\/agenda\/([^"]+)"/g)];
  return found.map(([, slug]) => slug ?? '');
}

/** Someone who takes part in a group, logged in. */
async function memberOf(group: Group): Promise<string> {
  const user = await createUser(hub);
  await createMembership(hub, { group, user });
  return logIn(hub, user);
}

describe('the agenda', () => {
  it('should show what comes, in order, and what was, the other way round', async () => {
    const library = await createLibrary(hub);
    const make = (days: number, over: object = {}) =>
      createEvent(hub, { library, startsAt: inDays(days), ...over });
    const [later, soon, past, older] = [await make(20), await make(2), await make(-2), await make(-9)];
    await make(5, { draft: true });
    await createEvent(hub, { library: await createLibrary(hub) });
    const page = await see(`/${library.slug}/agenda`);
    expect(slugsOn(page)).toEqual([soon.slug, later.slug]);
    const yesterday = inDays(-1).slice(0, 10);
    expect(slugsOn(await see(`/${library.slug}/agenda?tot=${yesterday}`))).toEqual([past.slug, older.slug]);
    expect(page.html).toContain(`tot=`);
  });

  it('should filter by theme, branch, group, words and days', async () => {
    const library = await createLibrary(hub);
    const [branch, other] = [await createBranch(hub, { library }), await createBranch(hub, { library })];
    const [group, second] = [await createGroup(hub, { library }), await createGroup(hub, { library })];
    const theme = await hub.payload.create({
      collection: 'themes',
      data: { title: unique('Thema'), library: library.id } as never,
      overrideAccess: true,
    });
    const wanted = await createEvent(hub, {
      library,
      branch: branch.id,
      group: group.id,
      themes: [theme.id],
      title: 'Zuurkool maken',
      startsAt: inDays(3),
    });
    await createEvent(hub, {
      library,
      branch: other.id,
      group: second.id,
      title: 'Iets anders',
      startsAt: inDays(30),
    });
    const path = `/${library.slug}/agenda`;
    const on = inDays(3).slice(0, 10);
    for (const query of [
      `thema=${theme.slug}`,
      `vestiging=${branch.slug}`,
      `groep=${group.slug}`,
      'q=zuurkool',
      `van=${inDays(2).slice(0, 10)}&tot=${inDays(4).slice(0, 10)}`,
      `tot=${inDays(4).slice(0, 10)}`,
      `thema=${theme.slug}&q=maken&van=${on}`,
    ]) {
      expect([query, slugsOn(await see(`${path}?${query}`))]).toEqual([query, [wanted.slug]]);
    }
    const none = await see(`${path}?q=onvindbaar`);
    expect([none.status, slugsOn(none), none.html.includes('kc-empty')]).toEqual([200, [], true]);
    for (const query of [
      'thema=bestaat-niet',
      'van=gisteren',
      'tot=2026-02-31',
      'vestiging=x',
      'pagina=-4',
      'pagina=x',
    ]) {
      expect([query, slugsOn(await see(`${path}?${query}`)).length]).toEqual([query, 2]);
    }
    const strange = `q=${encodeURIComponent(`%_'"<script>\u0007${'x'.repeat(500)}`)}`;
    expect((await see(`${path}?${strange}`)).status).toBe(200);
  });

  it('should be paged', async () => {
    const library = await createLibrary(hub);
    for (let each = 0; each < 26; each += 1) await createEvent(hub, { library, startsAt: inDays(1 + each) });
    const [one, two] = [await see(`/${library.slug}/agenda`), await see(`/${library.slug}/agenda?pagina=2`)];
    expect([slugsOn(one).length, slugsOn(two).length]).toEqual([24, 2]);
    expect(new Set([...slugsOn(one), ...slugsOn(two)]).size).toBe(26);
    expect(one.html).toContain('pagina=2');
  });

  it.each(['members', 'hidden'] as const)(
    'should keep meetings of a group for %s from others, everywhere',
    async (visibility) => {
      const library = await createLibrary(hub);
      const group = await createGroup(hub, { library, visibility });
      const event = await createEvent(hub, {
        library,
        group: group.id,
        title: 'Achter gesloten deuren',
        capacity: 4,
      });
      const base = `/${library.slug}`;
      const stranger = await logIn(hub, await createUser(hub));
      const member = await memberOf(group);
      for (const cookie of ['', stranger]) {
        expect(slugsOn(await see(`${base}/agenda`, cookie))).toEqual([]);
        for (const path of [
          `/agenda/${event.slug}`,
          `/agenda/${event.slug}.ics`,
          `/agenda/${event.slug}/aangemeld`,
          `/groepen/${group.slug}.ics`,
        ]) {
          expect([path, (await see(`${base}${path}`, cookie)).status]).toEqual([path, 404]);
        }
        const missing = await see(`${base}/agenda/bestaat-niet`, cookie);
        const hidden = await see(`${base}/agenda/${event.slug}`, cookie);
        expect(hidden.html.replaceAll(event.slug ?? '', 'bestaat-niet')).toBe(missing.html);
      }
      expect(slugsOn(await see(`${base}/agenda`, member))).toEqual([event.slug]);
      expect((await see(`${base}/agenda/${event.slug}`, member)).html).not.toContain('ld+json');
      for (const feed of ['agenda.ics', 'agenda.atom', 'agenda.json']) {
        for (const cookie of ['', stranger, member]) {
          expect((await see(`${base}/${feed}`, cookie)).html).not.toContain('gesloten deuren');
        }
      }
      expect((await see(`${base}/groepen/${group.slug}.ics`, member)).status).toBe(404);
    },
  );

  it('should speak English under /en, in its own words and addresses', async () => {
    const library = await createLibrary(hub);
    const event = await createEvent(hub, { library, capacity: 12 });
    const page = await see(`/en/${library.slug}/agenda/${event.slug}`);
    expect(page.html).toContain('<html lang="en">');
    expect(page.html).toContain(`action="/en/${library.slug}/agenda/${event.slug}/aanmelden"`);
  });

  it('should forget a page when its meeting changes, and keep the others', async () => {
    const library = await createLibrary(hub);
    const [event, other] = [
      await createEvent(hub, { library, capacity: 3 }),
      await createEvent(hub, { library }),
    ];
    const etag = async (path: string) => (await hub.fetch(`/${library.slug}${path}`)).headers.get('etag');
    const [list, page, kept] = [
      await etag('/agenda'),
      await etag(`/agenda/${event.slug}`),
      await etag(`/agenda/${other.slug}`),
    ];
    await signUp(hub, { library, event }, { size: 3 });
    expect(await etag('/agenda')).not.toBe(list);
    expect(await etag(`/agenda/${event.slug}`)).not.toBe(page);
    expect(await etag(`/agenda/${other.slug}`)).toBe(kept);
  });
});

describe('the page of an activity', () => {
  async function jsonLd(path: string): Promise<Record<string, unknown>> {
    const { html } = await see(path);
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  }

  it('should say to machines when, where and whether there is room', async () => {
    const library = await createLibrary(hub);
    const address = { street: 'Onder de Linde 8', postalCode: '5345 ZZ', city: 'Oss' };
    const branch = await createBranch(hub, { library, address, isil: 'NL-0100370000' });
    const startsAt = parseLocal({
      date: '2027-03-27',
      time: '23:30',
      timeZone: branch.timeZone,
    }).toISOString();
    const endsAt = parseLocal({ date: '2027-03-28', time: '04:00', timeZone: branch.timeZone }).toISOString();
    const title = 'Nacht </script><b>van de klok</b>';
    const event = await createEvent(hub, {
      library,
      branch: branch.id,
      startsAt,
      endsAt,
      capacity: 2,
      title,
    });
    const path = `/${library.slug}/agenda/${event.slug}`;
    expect(await jsonLd(path)).toMatchObject({
      '@type': 'Event',
      name: title,
      url: `${hub.url}${path}`,
      startDate: '2027-03-27T23:30:00+01:00',
      endDate: '2027-03-28T04:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Library',
        identifier: 'NL-0100370000',
        address: { streetAddress: 'Onder de Linde 8', addressLocality: 'Oss' },
      },
      offers: { price: '0', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
      maximumAttendeeCapacity: 2,
      remainingAttendeeCapacity: 2,
    });
    await signUp(hub, { library, event }, { size: 2 });
    expect(await jsonLd(path)).toMatchObject({
      offers: { availability: 'https://schema.org/SoldOut' },
      remainingAttendeeCapacity: 0,
    });
  });

  it('should show the minutes of a meeting that was closed, and no form', async () => {
    const library = await createLibrary(hub);
    const event = await createEvent(hub, {
      library,
      startsAt: inDays(-3),
      eventStatus: 'held',
      closing: {
        attended: 17,
        minutes: '## Wie\n\nWe *spraken* <img src=x onerror=alert(1)>.',
        learned: 'Veel.',
        closedAt: inDays(-2),
      },
    });
    const { html } = await see(`/${library.slug}/agenda/${event.slug}`);
    expect(html).toContain('<em>spraken</em>');
    expect(html).toContain('17 mensen');
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('name="personen"');
  });

  it('should lead on from an address it had before', async () => {
    const library = await createLibrary(hub);
    const event = await createEvent(hub, { library });
    const slug = unique('nieuw');
    await hub.payload.update({ collection: 'events', id: event.id, data: { slug }, overrideAccess: true });
    const moved = await hub.fetch(`/${library.slug}/agenda/${event.slug}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/${library.slug}/agenda/${slug}`]);
  });
});

describe('the feeds', () => {
  let library: Library;
  let branch: Branch;
  const made: Record<string, Event> = {};

  // On both sides of both clock changes of 2026, seen from that February.
  const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'];

  beforeAll(async () => {
    setClock(new Date('2026-02-20T12:00:00Z'));
    library = await createLibrary(hub);
    branch = await createBranch(hub, { library });
    for (const date of days) {
      const [start, end] = ['19:30', '21:15'].map((time) =>
        parseLocal({ date, time, timeZone: branch.timeZone }),
      );
      made[date] = await createEvent(hub, {
        library,
        branch: branch.id,
        title: `Avond, met; tekens en één regel — ${'lang '.repeat(20)}`,
        startsAt: start?.toISOString(),
        endsAt: end?.toISOString(),
      });
    }
    const off = { eventStatus: 'cancelled', _status: 'published' } as never;
    await hub.payload.update({
      collection: 'events',
      id: made['2026-03-30']?.id ?? '',
      data: off,
      overrideAccess: true,
    });
  });

  async function calendar(path: string) {
    setClock(new Date('2026-02-20T12:00:00Z'));
    const answer = await hub.fetch(`/${library.slug}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    const text = await answer.text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    ICAL.design.strict = true;
    return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  }

  it('should put meetings at half past seven on every wall, in summer and winter', async () => {
    const meetings = (await calendar('/agenda.ics'))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(meetings).toHaveLength(days.length);
    for (const meeting of meetings) {
      const date = days.find((each) => meeting.uid.startsWith(made[each]?.id ?? '-')) ?? '';
      expect([date, meeting.startDate.toString()]).toEqual([date, `${date}T19:30:00`]);
      expect(meeting.startDate.zone.tzid).toBe('Europe/Amsterdam');
      expect(meeting.startDate.toJSDate().toISOString()).toBe(made[date]?.startsAt);
      expect(meeting.summary).toBe(made[date]?.title.trim());
    }
  });

  it('should keep what is cancelled, with a number that is higher', async () => {
    const meetings = (await calendar('/agenda.ics')).getAllSubcomponents('vevent');
    const off = meetings.filter((each) => each.getFirstPropertyValue('status') === 'CANCELLED');
    expect(off.map((each) => each.getFirstPropertyValue('uid'))).toEqual([
      `${made['2026-03-30']?.id}@kenniscloud`,
    ]);
    expect(Number(off[0]?.getFirstPropertyValue('sequence'))).toBeGreaterThan(0);
    const one = (await calendar(`/agenda/${made['2026-03-28']?.slug}.ics`)).getAllSubcomponents('vevent');
    expect(one.map((each) => each.getFirstPropertyValue('uid'))).toEqual([
      `${made['2026-03-28']?.id}@kenniscloud`,
    ]);
  });

  it('should give the meetings of a group, and filter as the page does', async () => {
    const group = await createGroup(hub, { library });
    const event = await createEvent(hub, { library, group: group.id, startsAt: '2026-05-05T18:00:00.000Z' });
    for (const path of [
      `/groepen/${group.slug}.ics`,
      `/agenda.ics?groep=${group.slug}`,
      '/agenda.ics?van=2026-05-01&tot=2026-05-31',
    ]) {
      const meetings = (await calendar(path)).getAllSubcomponents('vevent');
      expect(meetings.map((each) => each.getFirstPropertyValue('uid'))).toEqual([`${event.id}@kenniscloud`]);
    }
    await hub.payload.delete({ collection: 'events', id: event.id, overrideAccess: true });
  });

  it('should be the same file until something changes: 304, then another', async () => {
    setClock(new Date('2026-02-20T12:00:00Z'));
    for (const feed of ['agenda.ics', 'agenda.atom', 'agenda.json']) {
      const path = `/${library.slug}/${feed}`;
      const first = await hub.fetch(path);
      const etag = first.headers.get('etag') ?? '';
      expect([etag.length > 5, first.headers.get('access-control-allow-origin')]).toEqual([true, '*']);
      const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
      expect([feed, (await hub.fetch(path, { headers })).status]).toEqual([feed, 304]);
      const data = { summary: unique('Nieuw') };
      await hub.payload.update({
        collection: 'events',
        id: made['2026-03-28']?.id ?? '',
        data,
        overrideAccess: true,
      });
      expect([feed, (await hub.fetch(path, { headers })).status]).toEqual([feed, 200]);
    }
  });

  it('should be well-formed Atom with stable ids', async () => {
    setClock(new Date('2026-02-20T12:00:00Z'));
    const answer = await hub.fetch(`/${library.slug}/agenda.atom`);
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const counts = new Map<string, number>();
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (err) => {
      throw err;
    });
    parser.on('opentag', ({ local, uri }) => {
      expect(uri).toBe('http://www.w3.org/2005/Atom');
      counts.set(local, (counts.get(local) ?? 0) + 1);
    });
    const text = await answer.text();
    parser.write(text).close();
    const entries = days.length;
    expect([counts.get('entry'), counts.get('id'), counts.get('updated')]).toEqual([
      entries,
      entries + 1,
      entries + 1,
    ]);
    expect(text).toContain(`<id>${hub.url}/id/events/${made['2026-03-28']?.id}</id>`);
    expect(text).toContain('rel="self"');
  });

  it('should be a JSON Feed that names every meeting', async () => {
    setClock(new Date('2026-02-20T12:00:00Z'));
    const answer = await hub.fetch(`/${library.slug}/agenda.json`);
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = (await answer.json()) as {
      version: string;
      title: string;
      items: { id: string; url: string }[];
    };
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.items.map((item) => item.url).sort()).toEqual(
      days.map((date) => `${hub.url}/${library.slug}/agenda/${made[date]?.slug}`).sort(),
    );
    expect(feed.items.every((item) => item.id)).toBe(true);
  });
});
