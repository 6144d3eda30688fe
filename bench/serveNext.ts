import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The page of bench/next by `next start`, in a process of its own, on the same database.
 * @throws Error when it does not answer within a minute
 */
export async function serveNext({ path }: { path: string }): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const args = [
    'node_modules/next/dist/bin/next',
    'start',
    'bench/next',
    '-p',
    String(port),
    '-H',
    '127.0.0.1',
  ];
  const env = { ...process.env, NODE_ENV: 'production' } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`${url}${path}`).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes('kc-main'))
      return { url, stop: () => void child.kill() };
    await pause(500);
  }
  child.kill();
  throw new Error('The page of Next did not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
