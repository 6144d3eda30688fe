/* Writes what is made from the configuration: the types of all collections and the admin's import map. */
import { spawnSync } from 'node:child_process';

for (const command of ['generate:types', 'generate:importmap']) {
  const { status } = spawnSync('npx', ['payload', command], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR: 'tmp/generate',
      PAYLOAD_CONFIG_PATH: 'payload.config.ts',
      NODE_OPTIONS: '--conditions=production', // lexical's other entrances can hang (register.mjs)
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
