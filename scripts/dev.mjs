/* `npm run dev`: the hub with the admin compiled as one goes; starts anew when a file changes. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['tsx', 'watch', '--clear-screen=false', 'scripts/serve.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development' },
});
process.exit(status ?? 0);
