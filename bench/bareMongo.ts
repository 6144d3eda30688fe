import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import type { Bare } from './bareInserts.ts';

/** The plain driver, on the hub's own connection and with the write concern of its transactions. */
export async function bareMongo({ payload }: { payload: Payload }): Promise<Bare> {
  const { collections, connection } = payload.db as unknown as MongooseAdapter;
  const client = connection.getClient();
  type Session = ReturnType<typeof client.startSession>;
  const at = (slug: string) => {
    const model = collections[slug];
    if (!model) throw new Error(`There is no collection ${slug}`);
    return model.collection;
  };
  const copies = async ({ slug, unique = {} }: { slug: string; unique?: Record<string, () => string> }) => {
    const row = await at(slug).findOne({}, { sort: { _id: -1 } });
    return (session: Session) => {
      const { _id, ...rest } = { ...row };
      for (const [name, value] of Object.entries(unique)) rest[name] = value();
      return at(slug).insertOne(rest, { session });
    };
  };
  const rsvps = await copies({ slug: 'rsvps', unique: { key: () => randomUUID() } });
  const outbox = await copies({ slug: 'outbox' });
  const job = await copies({ slug: 'payload-jobs' });
  const ledger = await at('seat-ledgers').findOne({});
  const within = async (work: (session: Session) => Promise<unknown>) => {
    const session = client.startSession();
    const concern = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;
    await session.withTransaction(() => work(session), concern);
    await session.endSession();
  };
  return {
    one: () => within(rsvps),
    all: () =>
      within(async (session) => {
        await at('seat-ledgers').updateOne(
          { _id: ledger?._id },
          { $inc: { taken: 1, turn: 1 } },
          { session },
        );
        await rsvps(session);
        await job(session);
        await outbox(session);
        await job(session);
      }),
    close: () => undefined, // the connection is the hub's
  };
}
