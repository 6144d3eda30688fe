import { createClient } from '../../../src/core/database/sqlite/createClient.ts';

/**
 * Adds one to `counter.value`, many times at once, by reading and then writing in a transaction.
 * Arguments: the database file, and how often.
 */
const [file = '', times = '1'] = process.argv.slice(2);
const client = createClient({ file });

await Promise.all(
  Array.from({ length: Number(times) }, async () => {
    const transaction = await client.transaction('write');
    const { rows } = await transaction.execute('SELECT value FROM counter');
    await new Promise(setImmediate);
    await transaction.execute({ sql: 'UPDATE counter SET value = ?', args: [Number(rows[0]?.value) + 1] });
    await transaction.commit();
  }),
);
await client.close();
