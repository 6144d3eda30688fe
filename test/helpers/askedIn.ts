import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names of the parameters that the code in a folder asks the query for. */
export function askedIn(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const found = sources.matchAll(/\bquery\.(?:get|getAll|has)\(\s*'([^']+)'/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))];
}
