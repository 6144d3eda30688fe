/* Installs the packages of the lock file, when they are not there yet or the lock file is newer. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.kenniscloud-installed';

/**
 * Installs once per lock file. `npm ci` is too strict: it refuses a lock file that was made where the
 * binaries of other platforms could not be had (docs/direction.md). The versions are those of the lock.
 */
export function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Installing packages …\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_ENV: 'development' },
    },
  );
  if (status !== 0) {
    process.stderr.write('The packages could not be installed. Is there a connection to the npm registry?\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
