import type { Payload } from 'payload';
import { env } from './core/env.ts';

/** Addresses and logins of the demo network, for who started it; nothing where there is no demo. */
export async function demoLogins(payload: Payload): Promise<string[]> {
  const admin = await payload.count({
    collection: 'users',
    where: { email: { equals: 'netwerk@kenniscloud.example' } },
    overrideAccess: true, // only to know whether the demo is here
  });
  if (admin.totalDocs === 0) return [];
  const libraries = await payload.find({
    collection: 'libraries',
    sort: 'name',
    depth: 0,
    limit: 20,
    overrideAccess: true, // libraries are public
  });
  return [
    'Demo libraries:',
    ...libraries.docs.map((library) => `  ${library.name.padEnd(32)} ${env.PUBLIC_URL}/${library.slug}`),
    '',
    'Demo logins, all with the password kenniscloud-demo:',
    '  netwerk@kenniscloud.example',
    ...libraries.docs.map(
      (library) =>
        `  bibliothecaris@, moderator@, partner@, deskundige@, inwoner@${library.slug}.kenniscloud.example`,
    ),
    '',
    env.SMTP_URL ? '' : `Mails wait in the outbox; read them in the admin or in ${env.DATA_DIR}/mail`,
  ].filter((line, index, all) => line !== '' || index < all.length - 1);
}
