/* One number for everything the admin is built from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const parts = [
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'collections',
  'plugins',
  'src',
  'templates',
];
const sources = /\.(ts|tsx|js|mjs|css|json)$/;

/** @param {string} root folder of the project */
export function fingerprint(root) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const part of parts) add({ hash, file: path.join(root, part), root });
  return hash.digest('hex');
}

function add({ hash, file, root }) {
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) add({ hash, file: path.join(file, name), root });
    return;
  }
  if (!sources.test(file) || /\.test\.tsx?$/.test(file)) return;
  hash.update(path.relative(root, file)).update(readFileSync(file));
}
