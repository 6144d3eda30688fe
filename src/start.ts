import { env } from './core/env.ts';
import { demoLogins } from './demoLogins.ts';
import { firstStart } from './people/firstStart/firstStart.ts';
import { serve } from './server.ts';
import { isEmpty } from '../seed/isEmpty.ts';
import { seedDemo } from '../seed/seedDemo.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts the hub for a person at a terminal: says what happens, and where to go. */
export async function start(): Promise<void> {
  try {
    say(`Kenniscloud starts, on ${env.isEmbedded ? env.databaseFile : 'MongoDB'} …`);
    const { hub } = await serve({
      prepare: async (payload) => {
        if (!(await isEmpty(payload))) return;
        if (env.isDemo) {
          say('The database is empty: making the demo network …');
          await seedDemo({ payload, onProgress: (line) => say(`  ${line}`) });
        }
      },
    });
    say(`\nReady: ${env.PUBLIC_URL}\nThe admin: ${env.PUBLIC_URL}/admin\n`);
    if (env.isDemo) for (const line of await demoLogins(hub.payload)) say(line);
    else for (const line of await firstStart(hub.payload)) say(line);
  } catch (err) {
    process.stderr.write(`${err instanceof Error ? err.message : String(err)}\n`);
    process.exit(1);
  }
}
