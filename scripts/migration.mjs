/*
 * `npm run migration -- <name>`: writes the SQLite migration from the last snapshot to the collections as
 * they are now, adds it to the list, and makes the types anew. Existing migrations are never touched.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';

const folder = 'src/core/database/migrations';
const name = process.argv[2] ?? 'change';
const env = { ...process.env, DATA_DIR: 'tmp/generate', NODE_OPTIONS: '--conditions=production' };

// The core alone: the tables of flavours grow from the difference and are in no migration.
const made = spawnSync('npx', ['payload', 'migrate:create', name, '--skip-empty'], {
  stdio: 'inherit',
  env: { ...env, FLAVOURS: 'none' },
});
if (made.status !== 0) process.exit(made.status ?? 1);

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
