import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { mustNotBeBlocked } from '../../moderation/isBlocked.ts';
import type { Expert, Library, User } from '../../payload-types.ts';

/** What an expert tells, and to whom. */
export type Profile = Pick<
  Expert,
  'name' | 'about' | 'speaks' | 'neighbourhood' | 'availability' | 'visibility' | 'paused'
> & { perMonth: number | null; themes: string[] };

/**
 * Keeps the profile of a person in one library: made when there is none yet, by their consent.
 * @throws Problem 403 group.blocked for who is kept out of the library
 */
export async function saveProfile({
  payload,
  library,
  user,
  profile,
}: {
  payload: Payload;
  library: Library;
  user: User;
  profile: Profile;
}): Promise<Expert> {
  return transact({
    payload,
    key: `expert:${library.id}:${user.id}`,
    work: async (req) => {
      await mustNotBeBlocked({ payload, req, user: user.id, library: library.id });
      const known = await payload.find({
        collection: 'experts',
        where: { library: { equals: library.id }, user: { equals: user.id } },
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: true, // one's own profile
        req,
      });
      const rest = { depth: 0, overrideAccess: true, req } as const; // one's own profile, checked by the page
      const [expert] = known.docs;
      if (expert) return payload.update({ collection: 'experts', id: expert.id, data: profile, ...rest });
      return payload.create({
        collection: 'experts',
        data: { ...profile, library: library.id, user: user.id, consentAt: now().toISOString() } as never,
        ...rest,
      });
    },
  });
}
