/*
 * `npm test`: unit tests, and the integration tests on SQLite and on a real MongoDB.
 * `npm run test:browser`: the browser tests. Anything after it goes to Jest.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
install();
const { register } = await import('tsx/esm/api');
register();

const [first, ...rest] = process.argv.slice(2);
const isBrowser = first === 'browser';
const left = [];
const projects = isBrowser ? await browserProjects() : await databaseProjects();
const args = isBrowser || first === undefined ? rest : [first, ...rest];

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    '--max-old-space-size=6000',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    ...projects,
    ...(args.length > 0 ? ['--', ...args] : []),
  ],
  { stdio: 'inherit' },
);
for (const line of left) process.stdout.write(`${line}\n`);
process.exit(status ?? 1);

async function databaseProjects() {
  const { findMongod } = await import('../test/helpers/findMongod.ts');
  const found = await findMongod();
  if (found.binary) return ['unit', 'sqlite', 'mongodb'];
  return leaveOut({ name: 'mongodb', why: found.missing, rest: ['unit', 'sqlite'] });
}

async function browserProjects() {
  const { findChromium } = await import('../test/helpers/findChromium.ts');
  if (findChromium()) return ['browser'];
  const projects = leaveOut({ name: 'browser', why: 'there is no Chromium on this machine', rest: [] });
  process.stdout.write(`${left.join('\n')}\n`);
  process.exit(projects.length === 0 ? 0 : 1);
}

/** In CI nothing may be missing. */
function leaveOut({ name, why, rest: others }) {
  left.push(`Left out: ${name}, because ${why}`);
  if (process.env.CI) {
    process.stderr.write(`${left.join('\n')}\n`);
    process.exit(1);
  }
  return others;
}
