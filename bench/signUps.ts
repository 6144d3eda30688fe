import type { Payload } from 'payload';
import { readToldEvent, type ToldEvent } from '../src/agenda/readToldEvent.ts';
import { signUp } from '../src/agenda/commands/signUp.ts';
import { bareInserts } from './bareInserts.ts';
import type { SignUpFigures } from './Figures.ts';

const count = 400;
const seats = 200;

/**
 * Parties of one sign up at once, twice as many as there are seats, beside as many inserts by the bare
 * driver. A sign-up stores five rows (party, seats, two jobs, mail) and draws a mail; the bare driver is
 * measured with one row, and with the same five. Both get one round to get warm.
 */
export async function signUps({ payload }: { payload: Payload }): Promise<SignUpFigures> {
  const rounds: { rsvps: number; overbooked: number }[] = [];
  for (let round = 0; round < 4; round += 1) rounds.push(await hall({ payload, events: 1 }));
  const spread = await hall({ payload, events: 10 });
  const bare = await bareInserts({ payload, count });
  const measured = rounds.slice(1);
  return {
    rsvps: Math.max(...measured.map(({ rsvps }) => rsvps)),
    spread: spread.rsvps,
    ...bare,
    overbooked: [...rounds, spread].reduce((sum, { overbooked }) => sum + overbooked, 0),
    count,
  };
}

/** Everyone at once, in equal parts for so many activities. */
async function hall({ payload, events }: { payload: Payload; events: number }) {
  const told: ToldEvent[] = [];
  while (told.length < events) told.push(await makeEvent({ payload, events }));
  const start = performance.now();
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      signUp({
        payload,
        event: told[at % events] as ToldEvent,
        party: { name: `Bezoeker ${at}`, email: `bezoeker${at}@bench.example`, size: 1, language: 'nl' },
      }),
    ),
  );
  const rsvps = (count / (performance.now() - start)) * 1000;
  let overbooked = 0;
  for (const { id } of told) overbooked += await overbookedIn({ payload, event: id, seats: seats / events });
  return { rsvps, overbooked };
}

/** Seats given away beyond the capacity, counted from the parties themselves, not from the ledger. */
async function overbookedIn({ payload, event, seats }: { payload: Payload; event: string; seats: number }) {
  const { docs } = await payload.db.find<{ partySize: number }>({
    collection: 'rsvps',
    where: { and: [{ event: { equals: event } }, { holdsSeats: { equals: true } }] },
    limit: 0,
    pagination: false,
  });
  const held = docs.reduce((sum, { partySize }) => sum + partySize, 0);
  if (held < seats) throw new Error(`Only ${held} of ${seats} seats were given away`);
  return held - seats;
}

async function makeEvent({ payload, events }: { payload: Payload; events: number }): Promise<ToldEvent> {
  const { docs } = await payload.find({
    collection: 'libraries',
    limit: 1,
    overrideAccess: true, // a bench looks everywhere
  });
  const start = Date.now() + 30 * 24 * 3600_000;
  const event = await payload.create({
    collection: 'events',
    data: {
      library: docs[0]?.id,
      title: 'Meting',
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 3600_000).toISOString(),
      capacity: seats / events,
      rsvp: 'open',
      _status: 'published',
    } as never,
    overrideAccess: true, // as above
  });
  const told = await readToldEvent({ payload, id: event.id });
  if (!told) throw new Error('The activity of the bench is not there');
  return told;
}
