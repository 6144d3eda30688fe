import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildNext } from './buildNext.ts';
import type { Figures } from './Figures.ts';
import { startReplicaSet } from './startReplicaSet.ts';
import { table } from './table.ts';

/*
 * `npm run bench`: ratios, each against something bare measured in the same run, on an embedded
 * database of its own and on a MongoDB of its own. BENCH_SECONDS says how long each page is asked (5).
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-bench-'));

say('Building the page of Next (once; a minute or two) …');
const noNext = buildNext();
if (noNext) say(`left out: the page of Next, because ${noNext}`);

const results = new Map<string, Figures>();
say('SQLite: filling a database …');
results.set('SQLite', await measure({ DATA_DIR: path.join(folder, 'sqlite'), DATABASE_URI: undefined }));

const mongo = await startReplicaSet({ folder });
if ('missing' in mongo) say(`left out: MongoDB, because ${mongo.missing}`);
else {
  say('MongoDB: filling a database …');
  results.set('MongoDB', await measure({ DATA_DIR: path.join(folder, 'mongodb'), DATABASE_URI: mongo.uri }));
  await mongo.stop();
}
say(table(results));
rmSync(folder, { recursive: true, force: true });
process.exit(0);

/** A hub in a process of its own: its settings are read once, when it starts. */
function measure(settings: Record<string, string | undefined>): Promise<Figures> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PAYLOAD_SECRET: 'a secret for the bench only, of no use elsewhere',
    BENCH_NEXT: noNext ? '' : '1',
    ...settings,
  } as NodeJS.ProcessEnv;
  const child = fork('scripts/run.mjs', ['bench/measure.ts'], { env });
  return new Promise((resolve, reject) => {
    let figures: Figures | undefined;
    child.on('message', (message: { figures?: Figures; progress?: string }) => {
      if (message.progress) say(`  measuring ${message.progress} …`);
      figures ??= message.figures;
    });
    child.once('exit', (code) => {
      if (figures) resolve(figures);
      else reject(new Error(`The measuring ended with code ${code} and without figures`));
    });
  });
}
