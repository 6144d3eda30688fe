import type { Payload } from 'payload';
import { SeedRefused } from './SeedRefused.ts';

/**
 * Whether demo content may come here, and demo logins with the password that everyone knows.
 * @param isDemo whether this hub is one for trying out (env.isDemo)
 * @param force the person who asks knows better
 * @throws SeedRefused that says why not
 */
export async function checkSeeding({
  payload,
  isDemo,
  force,
}: {
  payload: Payload;
  isDemo: boolean;
  force: boolean;
}): Promise<void> {
  if (force) return;
  if (!isDemo) {
    throw new SeedRefused(
      'This hub is not for trying out: it has MongoDB or a public address, and DEMO=1 is not set. Everyone knows the password of the demo logins. Nothing was changed; --force does it all the same.',
    );
  }
  const real = await countRealPeople(payload);
  if (real > 0) {
    throw new SeedRefused(
      `Real people have an account here (${real} whose address does not end in .example). Nothing was changed; --force does it all the same.`,
    );
  }
}

/** Looked at one by one: no database finds the end of an address by an index, and this is seldom asked. */
async function countRealPeople(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; email: string }>({
    collection: 'users',
    select: { email: true },
    limit: 0,
    pagination: false,
  });
  return docs.filter(({ email }) => !email.endsWith('.example')).length;
}
