import { folder } from './setup.ts'; // first: it says where the database is
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { load } from './load.ts';
import { signUps } from './signUps.ts';

/*
 * `npm run bench`: ratios, each against something bare measured in the same run (design §10), on an
 * embedded database of its own.
 */
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const { startHub } = await import('../src/startHub.ts');
const { createApp } = await import('../src/app.ts');
const { seedDemo } = await import('../seed/seedDemo.ts');

process.stdout.write('Filling a database …\n');
const hub = await startHub({ everyMilliseconds: 0 });
await seedDemo({ payload: hub.payload });

const app = await listen(createServer(createApp({ hub })));
const page = `${app.url}/deventer/agenda`;
const bytes = Buffer.from(await (await fetch(page)).arrayBuffer());
const bareApp = express().get('/', (_request, response) => void response.type('html').send(bytes));
const bare = await listen(createServer(bareApp));

process.stdout.write('Measuring …\n');
const cached = await load({ url: page, seconds });
const plain = await load({ url: bare.url, seconds });
const signing = await signUps({ hub });

print([
  [
    'page from cache ÷ bare Express',
    cached / plain,
    0.8,
    `${cached.toFixed(0)} ÷ ${plain.toFixed(0)} per second`,
  ],
  ['RSVPs ÷ bare inserts', signing.rsvps / signing.inserts, 0.3, signing.detail],
]);
process.stdout.write(`overbooked seats: ${signing.overbooked} (goal 0)\n`);
process.stdout.write(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`);
process.stdout.write('left out: page not cached ÷ a Next page with the same query (not written yet)\n');

await Promise.all([app, bare].map(({ server }) => new Promise((resolve) => server.close(resolve))));
await hub.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

async function listen(server: Server): Promise<{ url: string; server: Server }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

function print(rows: [string, number, number, string][]): void {
  process.stdout.write(`\n${'what'.padEnd(34)} ${'ratio'.padStart(7)} ${'goal'.padStart(6)}   measured\n`);
  for (const [what, ratio, goal, detail] of rows) {
    process.stdout.write(
      `${what.padEnd(34)} ${ratio.toFixed(3).padStart(7)} ${`≥ ${goal}`.padStart(6)}   ${detail}\n`,
    );
  }
}
