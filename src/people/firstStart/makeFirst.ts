import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { Problem } from '../../core/Problem.ts';
import { reservedSlugs } from '../../libraries/reservedSlugs.ts';
import type { User } from '../../payload-types.ts';
import { useLink } from '../links/useLink.ts';

export type First = {
  token: string;
  name: string;
  email: string;
  password: string;
  library: string;
  slug: string;
};

/**
 * Makes the first library and its network admin, once.
 * @throws Problem 410 for a link that does not work any more, 422 slug.taken on `adres`
 */
export async function makeFirst({ payload, first }: { payload: Payload; first: First }): Promise<User> {
  if (reservedSlugs.has(first.slug)) throw new Problem({ code: 'slug.taken', field: 'adres' });
  return transact({
    payload,
    key: 'first-start',
    work: async (req) => {
      await useLink({ payload, req, token: first.token, kind: 'first-start' });
      const library = await payload.create({
        collection: 'libraries',
        data: { name: first.library, slug: first.slug, contact: { email: first.email } },
        overrideAccess: true, // whoever has the link that the server printed
        req,
      });
      return payload.create({
        collection: 'users',
        data: {
          name: first.name,
          email: first.email,
          password: first.password,
          networkAdmin: true,
          roles: [{ library: library.id, role: 'admin' }],
        },
        overrideAccess: true, // as above
        req,
      });
    },
  });
}
