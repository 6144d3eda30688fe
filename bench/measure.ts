import './setup.ts'; // first: settings are read by whatever is imported next
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import express from 'express';
import type { Figures } from './Figures.ts';
import { inTurns } from './inTurns.ts';
import { load } from './load.ts';
import { serveNext } from './serveNext.ts';
import { signUps } from './signUps.ts';

/*
 * Measures the hub on the database that its surroundings name, and hands the figures to main.ts. Servers
 * and bare servers run in this process, Next in one of its own, the asking in a thread.
 */
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const { startHub } = await import('../src/startHub.ts');
const { createApp } = await import('../src/app.ts');
const { pageCache } = await import('../src/core/cache/PageCache.ts');
const { seedDemo } = await import('../seed/seedDemo.ts');

const hub = await startHub({ everyMilliseconds: 0 });
await seedDemo({ payload: hub.payload });
const path = '/deventer/agenda';
const hubApp = createApp({ hub });

process.send?.({ progress: 'pages' });
const hubServer = await listen(createServer(hubApp));
const bytes = Buffer.from(await (await fetch(`${hubServer.url}${path}`)).arrayBuffer());
const bareApp = express().get(path, (_request, response) => void response.type('html').send(bytes));
const bareServer = await listen(createServer(bareApp));
const emptied = express().use((_request, _response, proceed) => (pageCache.clear(), proceed()), hubApp);
const emptiedServer = await listen(createServer(emptied));
const nextServer = process.env.BENCH_NEXT ? await serveNext({ path }) : undefined;
const [cached = 0, plain = 0] = await inTurns({ servers: [hubServer, bareServer], path, seconds });
const slow = nextServer ? [emptiedServer, nextServer] : [emptiedServer];
const [notCached = 0, next] = await inTurns({ servers: slow, path, seconds });
nextServer?.stop();

process.send?.({ progress: 'sign-ups' });
const signing = await signUps({ payload: hub.payload });
const before = memory();
await signUps({ payload: hub.payload });
await load({ url: `${emptiedServer.url}${path}`, seconds });
const after = memory();

const figures: Figures = {
  cached,
  express: plain,
  notCached,
  next,
  signUps: signing,
  memory: { before: before.rss, after: after.rss, heapBefore: before.heap, heapAfter: after.heap },
};
process.send?.({ figures }, () => process.exit(0));

async function listen(server: Server): Promise<{ url: string; server: Server }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** What is left when everything that can go has gone, in megabytes. */
function memory(): { rss: number; heap: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, heap: heapUsed / 1e6 };
}
