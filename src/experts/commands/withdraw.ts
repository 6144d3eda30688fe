import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import type { Library, User } from '../../payload-types.ts';
import { dropProfiles } from './dropProfiles.ts';

/** Someone takes their consent back: the profile is gone at once, and what was counted of it. */
export async function withdraw({
  payload,
  library,
  user,
}: {
  payload: Payload;
  library: Library;
  user: User;
}): Promise<void> {
  await transact({
    payload,
    key: `expert:${library.id}:${user.id}`,
    work: (req) =>
      dropProfiles({ req, where: { library: { equals: library.id }, user: { equals: user.id } } }),
  });
}
