import { expect } from '@jest/globals';
import type { Event, Library, Rsvp, SeatLedger } from '../../src/payload-types.ts';
import { unique } from '../factories/unique.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { mailsTo } from '../people/mailbox.ts';

export type Place = { library: Library; event: Event };

/** Signs up by the form of the site. @returns the address, a new one unless told */
export async function signUp(
  hub: TestHub,
  { library, event }: Place,
  { email = `${unique('ria')}@buurt.example`, size = 1, name = 'Ria Jansen', language = 'nl' } = {},
): Promise<string> {
  const prefix = language === 'en' ? '/en' : '';
  const path = `${prefix}/${library.slug}/agenda/${event.slug}`;
  const answer = await hub.post(`${path}/aanmelden`, { naam: name, email, personen: String(size) });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}/aangemeld`]);
  return email;
}

/** Path of the personal page in the newest mail to someone. */
export async function personalPage(hub: TestHub, email: string): Promise<string> {
  const texts = (await mailsTo(hub, email)).map((mail) => mail.text ?? '');
  const path = texts
    .reverse()
    .map((text) => /(\/aanmelding\/[\w-]+)/.exec(text)?.[1])
    .find(Boolean);
  if (!path) throw new Error(`No personal page was mailed to ${email}`);
  return path;
}

/** Presses a button of the personal page. @returns the answer */
export async function press(
  hub: TestHub,
  email: string,
  button: 'bevestigen' | 'wijzigen' | 'afmelden',
  fields: Record<string, string> = {},
): Promise<Response> {
  return hub.post(`${await personalPage(hub, email)}/${button}`, fields);
}

/** Signs up and confirms. @returns the address */
export async function signUpForCertain(
  hub: TestHub,
  place: Place,
  party: Parameters<typeof signUp>[2] = {},
): Promise<string> {
  const email = await signUp(hub, place, party);
  expect((await press(hub, email, 'bevestigen')).status).toBe(303);
  return email;
}

/** Kinds of the mails that someone got, in order. */
export async function kindsTo(hub: TestHub, email: string): Promise<string[]> {
  return (await mailsTo(hub, email)).map((mail) => mail.kind);
}

export async function rsvpsOf(hub: Pick<TestHub, 'payload'>, event: Event): Promise<Rsvp[]> {
  const { docs } = await hub.payload.find({
    collection: 'rsvps',
    where: { event: { equals: event.id } },
    sort: 'turn',
    limit: 500,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true, // a test looks at everything
  });
  return docs;
}

export async function rsvpOf(hub: TestHub, event: Event, email: string): Promise<Rsvp> {
  const found = (await rsvpsOf(hub, event)).find((rsvp) => rsvp.email === email);
  if (!found) throw new Error(`${email} did not sign up`);
  return found;
}

export async function ledgerOf(hub: Pick<TestHub, 'payload'>, event: Event): Promise<SeatLedger> {
  const ledger = await hub.payload.db.findOne<SeatLedger>({
    collection: 'seat-ledgers',
    where: { event: { equals: event.id } },
  });
  if (!ledger) throw new Error('An activity without a ledger');
  return ledger;
}

/**
 * What must be so at any moment: the ledger counts exactly the parties that hold seats, never more than
 * there are, and nobody waits who fits in what is free.
 * @param wasLowered the capacity was set below what was taken
 */
export async function expectSeatsRight(
  hub: Pick<TestHub, 'payload'>,
  event: Event,
  { wasLowered = false } = {},
): Promise<void> {
  const [ledger, rsvps] = [await ledgerOf(hub, event), await rsvpsOf(hub, event)];
  const holding = rsvps.filter((rsvp) => rsvp.holdsSeats);
  const waiting = rsvps.filter((rsvp) => rsvp.state === 'waitlisted');
  const capacity = ledger.capacity ?? Infinity;
  const free = capacity - ledger.taken;
  expect(ledger.taken).toBe(holding.reduce((sum, rsvp) => sum + rsvp.partySize, 0));
  expect(ledger.free).toBe((ledger.capacity ?? 0) - ledger.taken);
  expect(holding.every((rsvp) => ['unconfirmed', 'confirmed'].includes(rsvp.state))).toBe(true);
  expect(
    rsvps.filter((rsvp) => !rsvp.holdsSeats).every((rsvp) => ['waitlisted', 'left'].includes(rsvp.state)),
  ).toBe(true);
  if (!wasLowered) expect(ledger.taken).toBeLessThanOrEqual(capacity);
  expect(waiting.filter((rsvp) => rsvp.partySize <= free)).toEqual([]);
  expect(new Set(rsvps.map((rsvp) => rsvp.turn)).size).toBe(rsvps.length);
}
