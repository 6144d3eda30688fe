import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Where } from 'payload';
import { changeParty } from '../../src/agenda/commands/changeParty.ts';
import { confirmParty } from '../../src/agenda/commands/confirmParty.ts';
import { leaveParty } from '../../src/agenda/commands/leaveParty.ts';
import { Problem } from '../../src/core/Problem.ts';
import { setClock } from '../../src/core/now.ts';
import type { Event, Library } from '../../src/payload-types.ts';
import { createEvent } from '../factories/event.ts';
import { createLibrary } from '../factories/library.ts';
import { freePort } from '../helpers/freePort.ts';
import { startProcess, type OtherProcess } from '../helpers/processes/startProcess.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { until } from '../helpers/until.ts';
import { startSmtp, type TestSmtp } from '../mail/startSmtp.ts';
import { expectSeatsRight, ledgerOf, rsvpsOf, signUp } from './party.ts';

let hub: TestHub;
let library: Library;
let smtp: TestSmtp;
const running: OtherProcess[] = [];

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
  smtp = await startSmtp();
});
afterEach(async () => {
  setClock();
  for (const each of running.splice(0)) await each.kill();
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

/** Another process with a hub on the same database; it sends mail, if asked. */
async function serve({ mails = false, ahead = 0 } = {}): Promise<{ url: string; other: OtherProcess }> {
  const port = await freePort();
  if (mails) process.env.SMTP_URL = smtp.url;
  const other = startProcess({ script: 'serveHub.ts', args: [String(port), String(ahead)] });
  delete process.env.SMTP_URL;
  await other.says('ready');
  return { url: `http://localhost:${port}`, other };
}

async function postTo(
  url: string,
  event: Event,
  { email, size }: { email: string; size: number },
): Promise<number> {
  const answer = await fetch(`${url}/${library.slug}/agenda/${event.slug}/aanmelden`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ naam: `Gast ${email}`, email, personen: String(size) }),
    headers: { Origin: url, 'Sec-Fetch-Site': 'same-origin' },
  });
  return answer.status;
}

const crowd = (event: Event, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    email: `${index}.${event.id}@zaal.example`,
    size: 1 + (index % 3),
  }));

describe('two processes', () => {
  let both: Awaited<ReturnType<typeof serve>>[] = [];
  const at = (index: number) => both[index % 2]?.url ?? '';
  beforeAll(async () => {
    both = await Promise.all([serve(), serve()]);
  });
  afterAll(async () => {
    for (const { other } of both) await other.kill();
  });

  it('should give 10 seats to 200 parties at once without one too many or one left', async () => {
    const event = await createEvent(hub, { library, capacity: 10 });
    const parties = crowd(event, 200);
    const statuses = await Promise.all(parties.map((party, index) => postTo(at(index), event, party)));
    expect(statuses.filter((status) => status !== 303)).toEqual([]);
    await expectSeatsRight(hub, event);
    const rsvps = await rsvpsOf(hub, event);
    expect(rsvps.map((rsvp) => rsvp.email).sort()).toEqual(parties.map((party) => party.email).sort());
    expect((await ledgerOf(hub, event)).taken).toBe(10);

    const holding = rsvps.filter((rsvp) => rsvp.holdsSeats);
    await Promise.all(holding.map((rsvp) => leaveParty({ payload: hub.payload, id: rsvp.id })));
    await expectSeatsRight(hub, event);
    // Whoever came after them had their turn in order: nobody who waits came before someone who fits and sits.
    const after = await rsvpsOf(hub, event);
    const seated = after.filter((rsvp) => rsvp.holdsSeats);
    const firstWaiting = after.find((rsvp) => rsvp.state === 'waitlisted');
    const larger = seated.filter((rsvp) => (rsvp.turn ?? 0) > (firstWaiting?.turn ?? 0));
    expect(larger.every((rsvp) => rsvp.partySize < (firstWaiting?.partySize ?? 0))).toBe(true);
  });

  it('should seat one address once, wherever it asks', async () => {
    const event = await createEvent(hub, { library, capacity: 10 });
    const email = `haast.${event.id}@zaal.example`;
    const asks = Array.from({ length: 12 }, (_, index) => ({ email, size: 1 + (index % 3) }));
    const statuses = await Promise.all(asks.map((party, index) => postTo(at(index), event, party)));
    expect(statuses.filter((status) => status !== 303)).toEqual([]);
    expect(await rsvpsOf(hub, event)).toHaveLength(1);
    await expectSeatsRight(hub, event);
  });
});

describe('a process that dies', () => {
  it('should lose no RSVP that was answered, and no mail', async () => {
    const event = await createEvent(hub, { library, capacity: 60 });
    const first = await serve({ mails: true });
    running.push(first.other);
    const parties = crowd(event, 200);
    const answered: string[] = [];
    let enough: () => void = () => undefined;
    const midway = new Promise<void>((resolve) => (enough = resolve));
    const asked = parties.map(async (party) => {
      const status = await postTo(first.url, event, party).catch(() => 0);
      if (status === 303) answered.push(party.email);
      if (answered.length >= 60) enough();
    });
    await midway;
    await first.other.kill();
    await Promise.all(asked);
    expect(answered.length).toBeLessThan(200);

    await expectSeatsRight(hub, event);
    const rsvps = await rsvpsOf(hub, event);
    const stored = rsvps.map((rsvp) => rsvp.email);
    expect(answered.filter((email) => !stored.includes(email))).toEqual([]);

    const again = await serve({ mails: true, ahead: 10 });
    running.push(again.other);
    await untilSent(event);
    const arrived = smtp.mails.filter(({ recipients }) => recipients[0]?.includes(event.id));
    const ids = new Map<string, Set<string>>();
    for (const { recipients, parsed } of arrived) {
      const to = recipients[0] ?? '';
      ids.set(to, (ids.get(to) ?? new Set()).add(parsed.messageId ?? ''));
    }
    expect([...ids.keys()].sort()).toEqual([...stored].sort());
    // A mail on its way when the process died may come again, with the same Message-ID.
    expect([...ids.values()].filter((each) => each.size !== 1)).toEqual([]);
    expect(arrived.length - ids.size).toBeLessThanOrEqual(4);
    const rest = parties.filter(({ email }) => !stored.includes(email)).slice(0, 5);
    for (const party of rest) expect(await patiently(() => postTo(again.url, event, party))).toBe(303);
    await expectSeatsRight(hub, event);
  });

  /** MongoDB keeps for a while what a dead process had begun; until then people are asked to try again (409). */
  async function patiently(ask: () => Promise<number>): Promise<number> {
    let status = 409;
    await until(async () => (status = await ask()) !== 409, 90);
    return status;
  }

  async function untilSent(event: Event): Promise<void> {
    const where: Where = { and: [{ to: { like: event.id } }, { state: { not_equals: 'sent' } }] };
    const isSent = async () =>
      (await hub.payload.count({ collection: 'outbox', where, overrideAccess: true })).totalDocs === 0;
    await until(isSent, 100);
  }
});

describe('whatever people do', () => {
  type Step =
    | { do: 'sign up'; who: number; size: number }
    | { do: 'confirm'; who: number }
    | { do: 'leave'; who: number }
    | { do: 'change'; who: number; size: number }
    | { do: 'capacity'; seats: number | null }
    | { do: 'time passes'; minutes: number };

  const who = fc.nat({ max: 7 });
  const size = fc.integer({ min: 1, max: 4 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('sign up' as const), who, size }) },
    {
      weight: 3,
      arbitrary: fc.oneof(
        fc.record({ do: fc.constant('confirm' as const), who }),
        fc.record({ do: fc.constant('leave' as const), who }),
      ),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), who, size }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('capacity' as const),
        seats: fc.option(fc.integer({ min: 4, max: 9 }), { nil: null, freq: 6 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('time passes' as const),
        minutes: fc.integer({ min: 5, max: 90 }),
      }),
    },
  );

  it('should keep the ledger equal to the parties, nobody over, nobody waiting who fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        setClock();
        const event = await createEvent(hub, { library, capacity: 6, maxParty: 4, holdMinutes: 60 });
        let minutes = 0;
        let isOver = false;
        for (const each of steps) {
          if (each.do === 'time passes') {
            minutes += each.minutes;
            setClock(new Date(Date.now() + minutes * 60_000));
            await hub.runJobs();
          } else {
            await take({ event, step: each });
          }
          const { free, capacity } = await ledgerOf(hub, event);
          isOver = typeof capacity === 'number' && free < 0;
          if (isOver) expect(each.do === 'capacity' || steps.some((one) => one.do === 'capacity')).toBe(true);
          await expectSeatsRight(hub, event, { wasLowered: isOver });
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  async function take({ event, step: each }: { event: Event; step: Exclude<Step, { do: 'time passes' }> }) {
    const { payload } = hub;
    if (each.do === 'capacity') {
      const data = { capacity: each.seats, _status: 'published' } as never;
      await payload.update({ collection: 'events', id: event.id, data, depth: 0, overrideAccess: true });
      return;
    }
    const email = `${each.who}.${event.id}@zaal.example`;
    if (each.do === 'sign up') {
      await signUp(hub, { library, event }, { email, size: each.size });
      return;
    }
    const rsvp = (await rsvpsOf(hub, event)).find((one) => one.email === email);
    if (!rsvp) return;
    try {
      if (each.do === 'confirm') await confirmParty({ payload, id: rsvp.id });
      else if (each.do === 'leave') await leaveParty({ payload, id: rsvp.id });
      else await changeParty({ payload, id: rsvp.id, name: 'Gast', size: each.size });
    } catch (err) {
      if (!(err instanceof Problem) || !['rsvp.no-room', 'rsvp.closed', 'rsvp.party'].includes(err.code))
        throw err;
    }
  }
});
