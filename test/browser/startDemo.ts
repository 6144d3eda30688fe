import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startMailbox, type Mailbox } from './mailbox.ts';

/** The demo hub as a newcomer has it: `npm start` in an empty folder, with a mail server that is read here. */
export type Demo = {
  url: string;
  mailbox: Mailbox;
  /** The process of the hub. */
  child: ChildProcess;
  /** Asks it to stop. @returns its exit code */
  stop: () => Promise<number | null>;
};

/**
 * Starts it, through the same script as `npm start`; building the admin is part of it.
 * @param preload a module that Node loads first, to make it fail on purpose
 */
export async function startDemo({ preload }: { preload?: string } = {}): Promise<Demo> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-browser-'));
  const mailbox = await startMailbox();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [...(preload ? ['--import', preload] : []), 'scripts/start.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DATA_DIR: folder,
      PORT: String(port),
      PUBLIC_URL: url,
      SMTP_URL: mailbox.url,
      LOG_LEVEL: 'error',
      DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(String(data)));
  child.stderr.on('data', (data: Buffer) => said.push(String(data)));
  await ready({ url, child, said });
  return {
    url,
    mailbox,
    child,
    stop: async () => {
      const code = await end(child);
      await mailbox.stop();
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function ready({
  url,
  child,
  said,
}: {
  url: string;
  child: ChildProcess;
  said: string[];
}): Promise<void> {
  const deadline = Date.now() + 400_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The hub ended while starting:\n${said.join('')}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  child.kill('SIGKILL');
  throw new Error(`The hub did not start in time:\n${said.join('')}`);
}

function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
