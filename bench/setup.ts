import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A folder of its own for the database of the bench; the settings are read by whatever is imported next. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-bench-'));

Object.assign(process.env, {
  DATA_DIR: folder,
  PUBLIC_URL: 'http://localhost:3999',
  LOG_LEVEL: 'silent',
  DEMO: '1',
});
