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
  /** Ends it at once, as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>;
};

/**
 * Starts one of the scripts in this folder as a process of its own.
 * @param script its file name
 * @param args what it gets in `process.argv`
 */
export function startProcess({ script, args }: { script: string; args: string[] }): OtherProcess {
  const file = path.resolve('test/helpers/processes', script);
  const register = pathToFileURL(path.resolve('scripts/register.mjs')).href;
  const child = spawn(process.execPath, ['--import', register, file, ...args], {
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '' },
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
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
