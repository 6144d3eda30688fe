import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './freePort.ts';

/** Each test file has a data folder, a port and, on MongoDB, a database of its own. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-test-'));
const port = await freePort();

Object.assign(process.env, {
  NODE_ENV: 'test',
  TZ: process.env.TZ ?? 'UTC',
  DATA_DIR: folder,
  PORT: String(port),
  HOST: '127.0.0.1',
  PUBLIC_URL: `http://localhost:${port}`,
  PAYLOAD_SECRET: 'a secret for tests only, of no use elsewhere',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  DEMO: '0',
  FLAVOURS: 'none', // what needs them says so to startHub
});
delete process.env.DATABASE_URI;
delete process.env.SMTP_URL;
if (process.env.KC_TEST_MONGO && isMongoProject()) {
  const name = `kc_${path.basename(folder).replace(/\W/g, '')}`;
  process.env.DATABASE_URI = process.env.KC_TEST_MONGO.replace('/?', `/${name}?`);
}

/** Set by the project's own globals (jest.config.js). */
function isMongoProject(): boolean {
  return (globalThis as { KC_DATABASE?: string }).KC_DATABASE === 'mongodb';
}
