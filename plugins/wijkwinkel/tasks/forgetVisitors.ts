import type { Payload } from 'payload';
import type { Library } from '../../../src/payload-types.ts';

const day = 24 * 3_600_000;

/** Forgets who came, from the day after on; that someone came is still counted. */
export async function forgetVisitors({
  payload,
  library,
  at,
}: {
  payload: Payload;
  library: Library;
  at: Date;
}): Promise<void> {
  await payload.update({
    collection: 'wijkwinkel-visits',
    where: {
      and: [
        { library: { equals: library.id } },
        { at: { less_than: new Date(at.getTime() - day).toISOString() } },
        { or: [{ name: { exists: true } }, { email: { exists: true } }, { needs: { exists: true } }] },
      ],
    },
    data: { name: null, email: null, needs: null },
    depth: 0,
    overrideAccess: true, // forgetting is for everybody
  });
}
