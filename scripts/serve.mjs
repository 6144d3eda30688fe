/* Starts the hub in this process; the packages and the admin are there. */
import './register.mjs';

const { start } = await import('../src/start.ts');
await start();
