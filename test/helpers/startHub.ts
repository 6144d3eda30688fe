import { createServer, type Server } from 'node:http';
import type { Payload } from 'payload';
import { mongoAddress } from './mongoAddress.ts';

/** A hub on its own database and port, for one test file. The worker runs when asked. */
export type TestHub = {
  payload: Payload;
  /** Base address, e.g. `http://localhost:41234`. */
  url: string;
  /** Runs every job that is due. */
  runJobs: () => Promise<number>;
  /** Does what comes back by itself and is due. @returns the names of what was done */
  runSchedule: () => Promise<string[]>;
  /** Asks the hub over HTTP, without following redirects. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Sends a form as a browser of this site would. */
  post: (
    path: string,
    fields: Record<string, string | string[]>,
    init?: { cookie?: string },
  ) => Promise<Response>;
  stop: () => Promise<void>;
};

/**
 * Starts everything but Next. Call in `beforeAll`, and `stop` in `afterAll`.
 * @param flavours as the variable FLAVOURS: none unless asked, `*` for all of plugins/index.ts
 * @param isNew on MongoDB: a database that is not there yet, instead of one that was emptied
 */
export async function startHub({
  flavours,
  isNew = false,
}: { flavours?: string; isNew?: boolean } = {}): Promise<TestHub> {
  if (flavours) useFlavours(flavours);
  const { env } = await import('../../src/core/env.ts');
  if (isNew && env.DATABASE_URI) env.DATABASE_URI = env.DATABASE_URI.replace('?', `-new-${env.PORT}?`);
  const { startHub: start } = await import('../../src/startHub.ts');
  const { createApp } = await import('../../src/app.ts');
  const hub = await start({ everyMilliseconds: 0 });
  const server = createServer(createApp({ hub }));
  server.keepAliveTimeout = 65_000; // as server.ts: a slow machine must not lose a connection between two requests
  await new Promise<void>((resolve) => server.listen(env.PORT, '127.0.0.1', resolve));
  const url = env.PUBLIC_URL;

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, url), { redirect: 'manual', ...init });
  return {
    payload: hub.payload,
    url,
    runJobs: () => hub.worker.drain(),
    runSchedule: () => hub.schedule.runDue(),
    fetch: ask,
    post: (path, fields, { cookie } = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const each of [value].flat()) body.append(name, each);
      return ask(path, {
        method: 'POST',
        body,
        headers: { Origin: url, 'Sec-Fetch-Site': 'same-origin', ...(cookie ? { Cookie: cookie } : {}) },
      });
    },
    stop: async () => {
      await close(server);
      if (isNew) await dropMongo(hub.payload);
      await hub.stop();
    },
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function useFlavours(flavours: string): void {
  process.env.FLAVOURS = flavours;
  const mongo = mongoAddress(flavours);
  if (mongo) process.env.DATABASE_URI = mongo;
}

async function dropMongo(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as { connection?: { dropDatabase: () => Promise<unknown> } };
  await connection?.dropDatabase();
}
