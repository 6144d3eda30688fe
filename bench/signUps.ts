import { readToldEvent } from '../src/agenda/readToldEvent.ts';
import { signUp } from '../src/agenda/commands/signUp.ts';
import { sqliteClientOf } from '../src/core/database/sqlite/sqliteClientOf.ts';
import type { RunningHub } from '../src/startHub.ts';

const parties = 200;
const seats = 100;

type Figures = { rsvps: number; inserts: number; overbooked: number; detail: string };

/** 200 parties of one sign up at once for 100 seats, beside as many bare inserts by the same driver. */
export async function signUps({ hub }: { hub: RunningHub }): Promise<Figures> {
  const event = await makeEvent(hub);
  const told = await readToldEvent({ payload: hub.payload, id: event });
  if (!told) throw new Error('The activity of the bench is not there');
  const people = Array.from({ length: parties }, (_, at) => ({
    name: `Bezoeker ${at}`,
    email: `bezoeker${at}@bench.example`,
    size: 1,
    language: 'nl' as const,
  }));
  const rsvps = await perSecond(() =>
    Promise.all(people.map((party) => signUp({ payload: hub.payload, event: told, party }))),
  );
  const inserts = await perSecond(() => bareInserts(hub));
  const found = await hub.payload.find({
    collection: 'seat-ledgers',
    where: { event: { equals: event } },
    limit: 1,
    overrideAccess: true, // a bench looks everywhere
  });
  const overbooked = Math.max(0, (found.docs[0]?.taken ?? 0) - seats);
  return { rsvps, inserts, overbooked, detail: `${rsvps.toFixed(0)} ÷ ${inserts.toFixed(0)} per second` };
}

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (parties / (performance.now() - start)) * 1000;
}

/** One transaction per insert, as a sign-up has. */
async function bareInserts(hub: RunningHub): Promise<void> {
  const client = sqliteClientOf(hub.payload);
  if (!client) throw new Error('The bench runs on the embedded database');
  await client.execute('create table bench (id integer primary key, name text)');
  for (let at = 0; at < parties; at += 1) {
    const transaction = await client.transaction('write');
    await transaction.execute({ sql: 'insert into bench (name) values (?)', args: [`Bezoeker ${at}`] });
    await transaction.commit();
  }
}

async function makeEvent(hub: RunningHub): Promise<string> {
  const { docs } = await hub.payload.find({
    collection: 'libraries',
    limit: 1,
    overrideAccess: true, // a bench looks everywhere
  });
  const start = Date.now() + 30 * 24 * 3600_000;
  const event = await hub.payload.create({
    collection: 'events',
    data: {
      library: docs[0]?.id,
      title: 'Meting',
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 3600_000).toISOString(),
      capacity: seats,
      rsvp: 'open',
      _status: 'published',
    } as never,
    overrideAccess: true, // as above
  });
  return event.id;
}
