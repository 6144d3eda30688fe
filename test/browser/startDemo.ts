import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startMailbox, type Mailbox } from './mailbox.ts';
import { freePort } from '../helpers/freePort.ts';

/** The demo hub as a newcomer has it: `npm start` in an empty folder, with a mail server that is read here. */
export type Demo = {
  url: string;
  mailbox: Mailbox;
  /** The process of the hub. */
  child: ChildProcess;
  /** Moves the hub's clock. @param days how far it is to be ahead of the machine's; 0: as the machine says */
  moveClock: (days: number) => Promise<void>;
  /** Asks it to stop. @returns its exit code */
  stop: () => Promise<number | null>;
};

const clock = pathToFileURL(path.resolve('test/browser/movableClock.mjs')).href;

/**
 * Starts it, through the same script as `npm start`; building the admin is part of it. Every start has the
 * demo network as it was made once for this run (prepareDemo.ts), and a folder of its own.
 * @param preload a module that Node loads first, to make it fail on purpose
 * @param folder what to start in, left there afterwards; by default a copy that goes
 * @param mongo address of an empty MongoDB to start on instead, which is filled first
 */
export async function startDemo({
  preload,
  mongo,
  folder = freshFolder(mongo ? undefined : process.env.KC_DEMO_FOLDER),
}: { preload?: string; mongo?: string; folder?: string } = {}): Promise<Demo> {
  const mailbox = await startMailbox();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const first = [clock, ...(preload ? [preload] : [])].flatMap((each) => ['--import', each]);
  const child = spawn(process.execPath, [...first, 'scripts/start.mjs'], {
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
      FLAVOURS: undefined, // all of them, as a newcomer has; the tests' own surroundings say none
      ...(mongo && { DATABASE_URI: mongo, PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere' }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said: string[] = [];
  child.stdout?.on('data', (data: Buffer) => said.push(String(data)));
  child.stderr?.on('data', (data: Buffer) => said.push(String(data)));
  await ready({ url, child, said });
  return {
    url,
    mailbox,
    child,
    moveClock: async (days) => {
      const taken = once(child, 'message');
      child.send({ ahead: days * 24 * 3600_000 });
      await taken;
    },
    stop: async () => {
      const code = await end(child);
      await mailbox.stop();
      if (folder !== process.env.KC_DEMO_FOLDER) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** @param made what it begins as a copy of */
function freshFolder(made: string | undefined): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-browser-'));
  if (made) cpSync(made, folder, { recursive: true });
  return folder;
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
