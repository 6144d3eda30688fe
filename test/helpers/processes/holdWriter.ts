import { once } from 'node:events';
import { createClient } from '../../../src/core/database/sqlite/createClient.ts';

/**
 * Adds a row to `notes` and keeps the file locked until a line comes in, then commits.
 * Says `held` once it is locked. Argument: the database file.
 */
const [file = ''] = process.argv.slice(2);
const client = createClient({ file });
const transaction = await client.transaction('write');
await transaction.execute("INSERT INTO notes (text) VALUES ('from the other process')");
process.stdout.write('held\n');
await once(process.stdin, 'data');
await transaction.commit();
await client.close();
process.stdin.destroy();
