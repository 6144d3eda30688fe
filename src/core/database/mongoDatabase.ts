import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

/**
 * MongoDB as a replica set. Collections and indexes are made before the hub says it is ready: made in
 * the background they fail the first writes on an empty database.
 * @param url `mongodb://…`; without `replicaSet` Payload would switch transactions off in silence
 * @throws Error when the address names no replica set
 */
export function mongoDatabase({ url }: { url: string }): DatabaseAdapterObj {
  if (url.startsWith('mongodb://') && !/[?&]replicaSet=/.test(url)) {
    throw new Error(
      'DATABASE_URI must name the replica set (…?replicaSet=rs0): without one MongoDB has no transactions',
    );
  }
  const database = mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: { autoIndex: false, retryWrites: true, w: 'majority', appName: 'kenniscloud' },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
    },
    afterOpenConnection: async (adapter) => {
      const models = [...Object.values(adapter.collections), ...Object.values(adapter.versions)];
      for (const model of models) await model.createCollection();
    },
  });
  return { ...database, init: (args) => beginningAlone(database.init(args) as MongooseAdapter) };
}

/**
 * The first command of a transaction tells MongoDB that it begins. Of several at once (Payload looks at all
 * relations of a document together) another may arrive before it, and finds no transaction: so each begins
 * with a small look of its own.
 */
function beginningAlone(adapter: MongooseAdapter): MongooseAdapter {
  const begin = adapter.beginTransaction.bind(adapter);
  adapter.beginTransaction = async (options) => {
    const id = await begin(options);
    const session = id === null ? undefined : adapter.sessions[id];
    await adapter.collections.libraries?.collection.findOne({}, { session, projection: { _id: 1 } });
    return id;
  };
  return adapter;
}
