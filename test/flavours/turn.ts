import type { Library } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';

/** Turns flavours of a library on, and all others off. */
export async function turnOn(
  hub: Pick<TestHub, 'payload'>,
  library: Pick<Library, 'id'>,
  flavours: { flavour: string; settings?: Record<string, unknown> }[],
): Promise<Library> {
  return hub.payload.update({
    collection: 'libraries',
    id: library.id,
    data: { flavours },
    overrideAccess: true, // a test's own data
  });
}
