import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import config from '../payload.config.ts';
import { prepareDatabase } from '../src/core/database/prepareDatabase.ts';
import { env } from '../src/core/env.ts';
import { demoLogins } from '../src/demoLogins.ts';
import { checkSeeding } from './checkSeeding.ts';
import { emptyHub } from './emptyHub.ts';
import { seedDemo } from './seedDemo.ts';

const help = `Fills an empty hub with the demo network.

  npm run seed                     fills an empty database
  npm run seed -- --reset          takes everything out first, files and mail too
  npm run seed -- --reset --force  the same on a hub with real people, or one that is not for trying out
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** @returns the exit code: 0 when done, 1 when refused or failed, 2 for options that are not there */
async function main(): Promise<number> {
  const options = readOptions();
  if (!options || options.help) {
    process[options ? 'stdout' : 'stderr'].write(help);
    return options ? 0 : 2;
  }
  const started = Date.now();
  say(`Database: ${env.isEmbedded ? env.databaseFile : 'MongoDB'}`);
  const payload = await getPayload({ config });
  try {
    await prepareDatabase(payload);
    await checkSeeding({ payload, isDemo: env.isDemo, force: options.force });
    if (options.reset) {
      say('Taking everything out …');
      await emptyHub(payload);
    }
    await seedDemo({ payload, onProgress: say });
    say(`Done in ${Math.round((Date.now() - started) / 1000)} seconds.\n`);
    for (const line of await demoLogins(payload)) say(line);
    return 0;
  } finally {
    await payload.destroy();
  }
}

function readOptions(): { reset: boolean; force: boolean; help: boolean } | undefined {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ options: { reset: flag, force: flag, help: flag } }).values;
  } catch {
    return undefined; // an option that is not there
  }
}

try {
  process.exitCode = await main();
} catch (err) {
  process.stderr.write(`${err instanceof Error ? err.message : String(err)}\n`);
  process.exitCode = 1;
}
// Watchers of the database may keep the process alive
process.exit();
