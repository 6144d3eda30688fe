import { createServer } from 'node:http';
import { createApp } from '../../../src/app.ts';
import { setClock } from '../../../src/core/now.ts';
import { startHub } from '../../../src/startHub.ts';

/**
 * A whole hub as a process of its own, on the database of the environment. Arguments: its port, and how
 * many minutes its clock is ahead. Says `ready`; ends when a line comes in.
 */
const [port = '0', ahead = '0'] = process.argv.slice(2);
if (Number(ahead) > 0) setClock(new Date(Date.now() + Number(ahead) * 60_000));
const hub = await startHub({ everyMilliseconds: 100 });
const server = createServer(createApp({ hub }));
server.keepAliveTimeout = 65_000; // as server.ts
await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();
server.closeAllConnections();
await new Promise((resolve) => server.close(resolve));
await hub.stop();
