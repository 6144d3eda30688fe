/*
 * `npm start`: from a new clone to a running hub. Installs what is missing, builds the admin when it
 * has changed, and starts. Needs nothing but Node and npm; says what it is doing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { install } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Kenniscloud needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

process.env.NODE_ENV ??= 'production';
install();
build();
await import('./serve.mjs');

/** Builds the admin, unless the last build was of exactly these sources. */
function build() {
  const stamp = path.join(root, '.next', 'kenniscloud-build');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Building the admin (a minute or two, only when something has changed) …\n');
  rmSync(stamp, { force: true });
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}\n${stderr}\nThe admin could not be built.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
