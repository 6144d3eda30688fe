import type { Payload } from 'payload';
import { pressPrefix } from './pressOnce.ts';

/** Takes away what was remembered of presses of buttons (pressOnce) and has lapsed. */
export async function forgetPresses({ payload }: { payload: Payload }): Promise<void> {
  await payload.db.deleteMany({
    collection: 'tallies',
    where: { and: [{ key: { like: pressPrefix } }, { count: { less_than: Date.now() } }] },
  });
}
