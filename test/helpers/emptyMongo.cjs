const { MongoClient } = require('mongodb');

/**
 * Takes everything out of the databases of this worker. They are kept from one test file to the next:
 * collections and indexes made anew for each file take seconds, and each is an open file of MongoDB, which
 * ended by itself at 20,000 of them.
 * @param server address of MongoDB, e.g. `mongodb://127.0.0.1:27017/?replicaSet=rs0`
 * @param prefix what the names of these databases begin with
 */
module.exports = async function emptyMongo({ server, prefix }) {
  const client = await new MongoClient(server).connect();
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
    const own = databases.filter(({ name }) => name.startsWith(prefix));
    for (const { name } of own) await emptyDatabase(client.db(name));
  } finally {
    await client.close();
  }
};

async function emptyDatabase(database) {
  const collections = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray();
  const own = collections.filter(({ name }) => !name.startsWith('system.'));
  await Promise.all(own.map(({ name }) => database.collection(name).deleteMany({})));
}
