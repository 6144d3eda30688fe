import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../scripts/fingerprint.mjs';

/**
 * Builds bench/next for production, unless the last build was of exactly these sources.
 * @returns why it could not be built; undefined when it is there
 */
export function buildNext(): string | undefined {
  const stamp = 'bench/next/.next/kenniscloud-build';
  const wanted = fingerprint('.') + readFileSync('bench/next/app/deventer/agenda/page.tsx', 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'build', 'bench/next'],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) return `it could not be built: ${stderr.slice(-500)}`;
  writeFileSync(stamp, wanted);
  return undefined;
}
