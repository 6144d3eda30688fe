import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

/** Forgets what was said in thanks to someone whose account is gone. */
export async function forgetThanks({
  payload,
  library,
}: {
  payload: Payload;
  library: Library;
}): Promise<void> {
  await payload.delete({
    collection: 'kennismakers-thanks',
    where: { and: [{ library: { equals: library.id } }, { user: { exists: false } }] },
    depth: 0,
    overrideAccess: true, // forgetting is for everybody
  });
}
