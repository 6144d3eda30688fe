import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type OtherProcess = {
  /** Waits until the process has printed this. @throws Error with what it printed, when it ends before */
  says: (text: string) => Promise<void>;
  /** Sends it a line. */
  tell: (line: string) => void;
  /** Waits for its end. @throws Error with what it printed, when its exit code is not 0 */
  end: () => Promise<void>;
  /** Sends it a signal. */
  signal: (name: NodeJS.Signals) => void;
  /** Waits for its end. @returns its exit code; null when a signal ended it */
  exit: () => Promise<number | null>;
  /** All it has printed so far. */
  printed: () => string;
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>;
};

/**
 * Starts one of the scripts in this folder as a process of its own.
 * @param script its file name
 * @param args what it gets in `process.argv`
 * @param env what its environment has more than this one
 */
export function startProcess({
  script,
  args = [],
  env = {},
}: {
  script: string;
  args?: string[];
  env?: Record<string, string>;
}): OtherProcess {
  const file = path.resolve('test/helpers/processes', script);
  const register = pathToFileURL(path.resolve('scripts/register.mjs')).href;
  const quick = pathToFileURL(path.resolve('test/helpers/quickHash.mjs')).href;
  const child = spawn(process.execPath, ['--import', quick, '--import', register, file, ...args], {
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const closed = once(child, 'close');
  let printed = '';
  const listen = (data: Buffer) => {
    printed += data.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return {
    says: async (text) => {
      while (!printed.includes(text)) {
        if (child.exitCode !== null) throw new Error(`${script} ended before it said ${text}:\n${printed}`);
        await Promise.race([once(child.stdout, 'data'), closed]);
      }
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    end: async () => {
      const [code] = (await closed) as [number | null];
      if (code !== 0) throw new Error(`${script} ended with ${code}:\n${printed}`);
    },
    signal: (name) => void child.kill(name),
    exit: async () => ((await closed) as [number | null])[0],
    printed: () => printed,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
