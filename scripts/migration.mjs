/*
 * `npm run migration -- <name>`: writes the SQLite migration from the last snapshot to the collections as
 * they are now, adds it to the list, and makes the types anew. Existing migrations are never touched.
 * A column that is added later gets the ON DELETE that a new table would have given it: the generator
 * leaves it out, and what the column points to could then never be deleted.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const addedReference =
  /(ALTER TABLE \\`(\w+)\\` ADD [^;]*? REFERENCES \\?`?\w+\\?`?\(\\?`?\w+\\?`?\))(?! ON)/g;
const folder = 'src/core/database/migrations';
const name = process.argv[2] ?? 'change';
const env = { ...process.env, DATA_DIR: 'tmp/generate', NODE_OPTIONS: '--conditions=production' };

const known = new Set(readdirSync(folder));
// The core alone: the tables of flavours grow from the difference and are in no migration.
const made = spawnSync('npx', ['payload', 'migrate:create', name, '--skip-empty'], {
  stdio: 'inherit',
  env: { ...env, FLAVOURS: 'none' },
});
if (made.status !== 0) process.exit(made.status ?? 1);

for (const file of readdirSync(folder)) {
  if (known.has(file) || !file.endsWith('.ts')) continue;
  const path = `${folder}/${file}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(addedReference, sayOnDelete));
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const imports = names.map((each) => `import * as migration_${each} from './${each}.ts';`);
const rows = names.map(
  (each) =>
    `  {\n    up: migration_${each}.up,\n    down: migration_${each}.down,\n    name: '${each}',\n  },`,
);
writeFileSync(
  `${folder}/index.ts`,
  `${imports.join('\n')}\n\nexport const migrations = [\n${rows.join('\n')}\n];\n`,
);
process.exit(spawnSync('npx', ['payload', 'generate:types'], { stdio: 'inherit', env }).status ?? 1);

/** Rows of a relation table go with what they point to; other columns become empty. */
function sayOnDelete(_match, column, table) {
  return `${column} ON DELETE ${table.endsWith('_rels') ? 'CASCADE' : 'SET NULL'}`;
}
