import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Event, Group, Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createGroup } from '../factories/group.ts';
import { createLibrary } from '../factories/library.ts';
import { createMembership } from '../factories/membership.ts';
import { unique } from '../factories/unique.ts';
import { createUser } from '../factories/user.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';

/** Of each kind of address. */
const tries = 5;

let hub: TestHub;
let library: Library;
let group: Group;
let event: Event;
/** Addresses with an account, of people who take part and signed up already; and addresses that nobody has. */
let known: string[];
let unknown: string[];

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  group = await createGroup(hub, { library });
  event = await createEvent(hub, { library });
  known = [];
  unknown = [];
  for (let index = 0; index < tries; index += 1) {
    const user = await createUser(hub, { library, role: 'resident' });
    await createMembership(hub, { group, user });
    await hub.post(`/${library.slug}/agenda/${event.slug}/aanmelden`, {
      naam: 'Iemand',
      email: user.email,
      personen: '1',
    });
    known.push(user.email);
    unknown.push(`${unique('niemand')}@mensen.example`);
  }
});
afterAll(() => hub.stop());

type Ask = (email: string) => Promise<Response>;

const asks: [string, () => Ask][] = [
  ['a link to log in', () => (email) => hub.post('/inloggen', { email })],
  ['a new password', () => (email) => hub.post('/wachtwoord', { email })],
  ['a new password by REST', () => (email) => byRest('forgot-password', { email })],
  [
    'a session by REST with a wrong password',
    () => (email) => byRest('login', { email, password: 'dit is het niet' }),
  ],
  [
    'logging in with a wrong password',
    () => (email) => hub.post('/inloggen/wachtwoord', { account: email, wachtwoord: 'dit is het niet' }),
  ],
  [
    'a place in a group',
    () => (email) => hub.post(`/${library.slug}/groepen/${group.slug}/meedoen`, { naam: 'Iemand', email }),
  ],
  [
    'a seat at an activity',
    () => (email) =>
      hub.post(`/${library.slug}/agenda/${event.slug}/aanmelden`, { naam: 'Iemand', email, personen: '1' }),
  ],
];

type Answer = { told: string; took: number };

/** A busy machine is slow now and then: a difference counts when it is there every time. */
const rounds = 3;

/** Asks with both kinds of address in turn, so that what else the machine does falls on both. */
async function expectAlike(ask: Ask, pairs: [known: string, unknown: string][]): Promise<void> {
  const answers: [Answer[], Answer[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [one, other] of pairs) {
      answers[0].push(await answerTo(ask, one));
      answers[1].push(await answerTo(ask, other));
    }
    const [told, other] = answers.map((each) => [...new Set(each.map((answer) => answer.told))]);
    expect(told).toHaveLength(1);
    expect(told).toEqual(other);
    if (isAsSoon(answers)) return;
  }
  expect(answers.map(soonest)).toBe('about the same, in milliseconds');
}

/** Generous: it is to catch an answer that does its slow work for one of the two only. */
function isAsSoon(answers: [Answer[], Answer[]]): boolean {
  const [one, other] = [soonest(answers[0]), soonest(answers[1])];
  return Math.abs(one - other) < Math.max(30, Math.min(one, other) / 2);
}

describe.each(asks)('asking for %s', (_, make) => {
  it('should be answered alike, as soon, for an address that is known and one that is not', async () => {
    const ask = make();
    await answerTo(ask, `${unique('eerst')}@mensen.example`); // the first of all is slower for everyone
    await expectAlike(
      ask,
      known.map((email, index) => [email, unknown[index] ?? '']),
    );
  });
});

describe('An account that is locked after too many wrong passwords', () => {
  it('should be refused as an address that nobody has, by REST and on the site', async () => {
    const email = known[0] ?? '';
    const other = `${unique('niemand')}@mensen.example`;
    for (let attempt = 0; attempt < 6; attempt += 1) await byRest('login', { email, password: 'mis' });
    const { docs } = await hub.payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      showHiddenFields: true,
      overrideAccess: true, // a test looks everywhere
    });
    expect(docs[0]?.lockUntil).toBeTruthy();
    const ways: Ask[] = [
      (address) => byRest('login', { email: address, password: 'mis' }),
      (address) => hub.post('/inloggen/wachtwoord', { account: address, wachtwoord: 'mis' }),
    ];
    const pairs = Array.from({ length: 3 }, (): [string, string] => [email, other]);
    for (const ask of ways) await expectAlike(ask, pairs);
  });
});

function byRest(path: string, body: object): Promise<Response> {
  return hub.fetch(`/api/users/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: hub.url, 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify(body),
  });
}

async function answerTo(ask: Ask, email: string): Promise<Answer> {
  const started = performance.now();
  const answer = await ask(email);
  const text = await answer.text();
  const took = performance.now() - started;
  // What was typed comes back in the form; what differs with every answer says nothing.
  const words = text.replaceAll(email, '').replaceAll(/"(reference|requestId)":"[^"]*"/g, '');
  return { told: `${answer.status} ${answer.headers.get('location')} ${words}`, took };
}

/** Noise only ever adds. */
function soonest(answers: Answer[]): number {
  return Math.min(...answers.map(({ took }) => took));
}
