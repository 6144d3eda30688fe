import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transact } from '../../src/core/database/transact.ts';
import type { Library } from '../../src/payload-types.ts';
import { createLibrary } from '../factories/library.ts';
import { unique } from '../factories/unique.ts';
import { startHub, type TestHub } from '../helpers/startHub.ts';
import { countOpenFiles } from '../helpers/temporaryDatabase.ts';

let hub: TestHub;
let library: Library;

beforeAll(async () => {
  hub = await startHub();
  library = await createLibrary(hub);
});

afterAll(() => hub.stop());

describe('Thousands of writes through the whole hub', () => {
  it('should leave open files and memory as they were', async () => {
    const one = await hub.payload.create({
      collection: 'themes',
      data: { title: unique('thema'), library: library.id } as never,
      overrideAccess: true, // a test's own data
    });
    const write = async (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        await transact({
          payload: hub.payload,
          work: (req) =>
            hub.payload.update({
              collection: 'themes',
              id: one.id,
              data: { titleEn: `Time ${at}` },
              depth: 0,
              overrideAccess: true, // a test's own data
              req,
            }),
        });
      }
    };
    // The trap is the embedded database's; MongoDB, which takes much longer, shows it by fewer.
    const isEmbedded = hub.payload.db.name === 'sqlite';
    const warm = isEmbedded ? 1000 : 300;
    await write(0, warm);
    const before = { files: countOpenFiles(), memory: residentMegabytes() };
    await write(warm, warm + (isEmbedded ? 5000 : 1000));
    // MongoDB's driver opens and closes lines of its own; SQLite has two, always.
    expect(countOpenFiles() - before.files).toBeLessThanOrEqual(isEmbedded ? 0 : 5);
    expect(residentMegabytes() - before.memory).toBeLessThan(100);
  }, 300_000);
});

/** What this process holds, after what is not used any more was let go. */
function residentMegabytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().rss / 1_048_576;
}
