const { MongoClient } = require('mongodb');

/** One connection per worker of Jest, outside the sandbox of its tests. */
let client;

/**
 * Takes everything out of the databases of this worker. They are kept from one test file to the next:
 * collections and indexes made anew for each file take seconds, and each is an open file of MongoDB, which
 * ended by itself at 20,000 of them.
 * @param server address of MongoDB, e.g. `mongodb://127.0.0.1:27017/?replicaSet=rs0`
 * @param prefix what the names of these databases begin with
 */
module.exports = async function emptyMongo({ server, prefix }) {
  client ??= await new MongoClient(server).connect();
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) {
    if (!name.startsWith(prefix)) continue;
    const collections = await client
      .db(name)
      .listCollections({ type: 'collection' }, { nameOnly: true })
      .toArray();
    const own = collections.filter((each) => !each.name.startsWith('system.'));
    await Promise.all(own.map((each) => client.db(name).collection(each.name).deleteMany({})));
  }
};
