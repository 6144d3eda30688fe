import type { PayloadRequest } from 'payload';
import { runnersOf } from '../groups/membership/runnersOf.ts';
import type { Group, Library, User } from '../payload-types.ts';
import { librariansOf } from '../people/librariansOf.ts';

/** Who looks after what is said: in a group its moderators and the librarians, elsewhere the librarians; and where. */
export async function whoModerates({
  req,
  library,
  group,
}: {
  req: PayloadRequest;
  library: Pick<Library, 'id'>;
  group?: Group | null;
}): Promise<{ people: User[]; path: string }> {
  if (group) return { people: await runnersOf({ req, group }), path: `/groepen/${group.slug}/toezicht` };
  return { people: await librariansOf({ req, library: library.id }), path: '/toezicht' };
}
