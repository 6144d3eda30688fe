/*
 * `npm run flavour -- new <name>`: a folder in plugins/ with a flavour that works at once, its test, and its
 * line in plugins/index.ts. `--into <folder>` makes the folder elsewhere and lists it nowhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { flavourFiles } from './flavourFiles.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command, name = '', flag, into] = process.argv.slice(2);

if (command !== 'new' || !/^[a-z][a-z0-9-]{1,24}$/.test(name)) {
  fail('Use: npm run flavour -- new <name>, with 2 to 25 small letters, digits and dashes.');
}
const folder = path.resolve(root, flag === '--into' && into ? into : 'plugins', name);
if (existsSync(folder)) fail(`${path.relative(root, folder)} is there already.`);

const up = path.relative(folder, root);
for (const [file, text] of Object.entries(flavourFiles({ name, up }))) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
if (flag !== '--into') {
  list();
  const made = spawnSync('npm', ['run', '--silent', 'generate'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (made.status !== 0) fail('The types could not be made; run npm run generate.');
}
process.stdout.write(
  `Made ${path.relative(root, folder)}.\nTry it: npm test -- plugins/${name}\nTurn it on for a library in the admin. How to go on: docs/flavours.md\n`,
);

/** Adds the line to plugins/index.ts, by name. */
function list() {
  const file = path.join(root, 'plugins', 'index.ts');
  const text = readFileSync(file, 'utf8');
  const key = /^[a-z0-9]+$/.test(name) ? name : `'${name}'`;
  const at = text.lastIndexOf('};');
  writeFileSync(file, `${text.slice(0, at)}  ${key}: () => import('./${name}/index.ts'),\n${text.slice(at)}`);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
