import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDemo } from './startDemo.ts';

/**
 * Builds the admin and makes the demo network once, for all files of this run: each starts in a copy of it.
 * KC_DEMO_FOLDER names one that is there already, which is quicker while writing a test.
 */
export default async function prepareDemo(): Promise<void> {
  if (process.env.KC_DEMO_FOLDER) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kenniscloud-demo-'));
  process.env.KC_DEMO_FOLDER = folder;
  process.env.KC_DEMO_MADE = folder;
  const demo = await startDemo({ folder });
  const code = await demo.stop();
  if (code !== 0) throw new Error(`The hub stopped with ${code} after it was filled`);
}
