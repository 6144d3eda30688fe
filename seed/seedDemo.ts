import type { Payload } from 'payload';
import { seedFlavours } from '../src/flavours/seed/seedFlavours.ts';
import { now } from '../src/core/now.ts';
import { isEmpty } from './isEmpty.ts';
import { runStep } from './runStep.ts';
import { SeedRefused } from './SeedRefused.ts';
import { steps } from './steps/index.ts';

/**
 * Fills an empty database with the demo network. When it breaks off, the next call goes on from the last
 * step that was stored. Nobody is mailed.
 * @param onProgress told each step as it begins
 * @throws SeedRefused when the database holds something else, or the whole demo network already
 */
export async function seedDemo({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload;
  onProgress?: (line: string) => void;
}): Promise<void> {
  if (!(await isEmpty(payload))) {
    throw new SeedRefused('The database is not empty: nothing was changed. Use --reset to start over.');
  }
  const at = now();
  for (const [index, step] of steps.entries()) {
    onProgress(`Demo network ${index + 1}/${steps.length}: ${step.name}`);
    await runStep({ payload, step, at });
  }
  await seedFlavours({ payload, at, onProgress });
}
