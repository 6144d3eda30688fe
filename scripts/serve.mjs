/* Starts the hub in this process; the packages and the admin are there. */
import { register } from 'tsx/esm/api';

register();
const { start } = await import('../src/start.ts');
await start();
