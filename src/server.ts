import { createServer, type Server } from 'node:http';
import type { Payload } from 'payload';
import { createApp } from './app.ts';
import { env } from './core/env.ts';
import { logger } from './core/logger.ts';
import { createAdminBridge } from './site/adminBridge.ts';
import { startHub, type RunningHub } from './startHub.ts';

/** Longest time, in milliseconds, that requests in hand get when the hub is asked to stop. */
const patience = 20_000;

/** Starts everything and listens. Stops on SIGTERM and SIGINT with 0, on an uncaught failure with 1. */
export async function serve({
  prepare,
}: {
  /** Done once the database is ready, before anyone is answered. */
  prepare?: (payload: Payload) => Promise<void>;
} = {}): Promise<{ hub: RunningHub; server: Server }> {
  const dev = env.NODE_ENV === 'development';
  const hub = await startHub();
  await prepare?.(hub.payload);
  const admin = await createAdminBridge({ dev });
  const server = createServer(createApp({ hub, admin }));
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, resolve);
  });
  stopOnSignals({ hub, server });
  return { hub, server };
}

function stopOnSignals({ hub, server }: { hub: RunningHub; server: Server }): void {
  let stopping = false;
  async function stop(code: number): Promise<void> {
    if (stopping) return;
    stopping = true;
    const deadline = setTimeout(() => process.exit(code), patience);
    server.close();
    server.closeIdleConnections();
    await new Promise<void>((resolve) => {
      if (!server.listening) resolve();
      server.on('close', resolve);
      setTimeout(resolve, patience / 2).unref();
    });
    await hub.stop();
    clearTimeout(deadline);
    process.exit(code);
  }
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGINT', () => void stop(0));
  const crash = (err: unknown) => {
    logger.fatal({ err, msg: 'Uncaught failure: the process ends' });
    setTimeout(() => process.exit(1), 2000);
    hub.payload
      .destroy()
      .catch(() => undefined)
      .finally(() => process.exit(1));
  };
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
