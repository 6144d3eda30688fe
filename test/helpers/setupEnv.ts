import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './freePort.ts';
import { mongoAddress } from './mongoAddress.ts';

/** Each test file has a data folder and a port of its own; on MongoDB a database that was just emptied. */
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
delete process.env.SMTP_URL;
delete process.env.DATABASE_URI;
const mongo = mongoAddress('none');
if (mongo) process.env.DATABASE_URI = mongo;
