import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setClock } from '../../src/core/now.ts';
import type { Event, Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createBranch, createLibrary } from '../factories/library.ts';
import { calendarReaders } from '../helpers/calendarReaders.ts';
import { linkIn, newestMail } from '../helpers/newestMail.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { Visitor } from '../helpers/Visitor.ts';

/** Evenings and mornings on both sides of the nights in which the clock changes, and one night through each. */
const starts = [
  '2026-03-28T18:30:00.000Z',
  '2026-03-28T23:30:00.000Z',
  '2026-03-29T08:00:00.000Z',
  '2026-03-29T18:30:00.000Z',
  '2026-10-24T18:30:00.000Z',
  '2026-10-24T23:30:00.000Z',
  '2026-10-25T09:00:00.000Z',
  '2026-10-25T18:30:00.000Z',
];

let hub: TestHub;
let library: Library;
let events: Event[];

beforeAll(async () => {
  hub = await startHub();
  setClock(new Date('2026-03-20T12:00:00Z'));
  library = await createLibrary(hub);
  const branch = await createBranch(hub, { library });
  events = [];
  for (const [index, startsAt] of starts.entries())
    events.push(await createEvent(hub, { library, branch: branch.id, startsAt, title: `Avond ${index}` }));
});

afterAll(async () => {
  setClock();
  await hub.stop();
});

const wanted = () =>
  events.map(({ title, startsAt, endsAt }) => ({ title, starts: iso(startsAt), ends: iso(endsAt) }));

const iso = (at: string) => new Date(at).toISOString();

for (const { name, missing, read } of calendarReaders) {
  if (missing) process.stdout.write(`Left out: reading calendars by ${name}, because ${missing}\n`);
  if (missing && process.env.CI) throw new Error(`In CI nothing may be missing: ${missing}`);
  const check = missing ? describe.skip : describe;

  check(`Calendars as ${name} reads them`, () => {
    it('should have every activity of the agenda at the right hour', async () => {
      const feed = await (await hub.fetch(`/${library.slug}/agenda.ics`)).text();
      expect(await read(feed)).toEqual(wanted());
    });

    it('should have an invitation at the right hour', async () => {
      for (const [index, event] of events.entries()) {
        if (name === 'khal' && index % 4 !== 1) continue; // starts slowly: the nights themselves
        expect(await read(await invitationTo(event))).toEqual([wanted()[index]]);
        if (index % 2) continue;
        const file = await (await hub.fetch(`/${library.slug}/agenda/${event.slug}.ics`)).text();
        expect(await read(file)).toEqual([wanted()[index]]);
      }
    });
  });
}

const invitations = new Map<string, string>();

/** The calendar file of the mail to someone who signed up and confirmed. */
async function invitationTo(event: Event): Promise<string> {
  const kept = invitations.get(event.id);
  if (kept) return kept;
  const email = `gast-${event.slug}@zaal.example`;
  const guest = new Visitor(hub);
  await guest.open(`/${library.slug}/agenda/${event.slug}`);
  await guest.send(/\/aanmelden$/, { naam: 'Gijs', email, personen: '1' });
  await guest.open(linkIn(await newestMail(hub, { to: email, kind: 'rsvp' }), /\/aanmelding\//));
  await guest.send(/\/bevestigen$/);
  const { calendar } = await newestMail(hub, { to: email, kind: 'rsvp.confirmed' });
  const { ics } = calendar as { ics: string };
  invitations.set(event.id, ics);
  return ics;
}
