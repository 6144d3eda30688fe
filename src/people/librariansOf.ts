import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { isLibrarian, librarianRoles } from './roles.ts';

const most = 50;

/**
 * The librarians of a library, to mail them what waits.
 * @param library its id
 */
export async function librariansOf({
  req,
  library,
}: {
  req: PayloadRequest;
  library: string;
}): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ 'roles.library': { equals: library } }, { 'roles.role': { in: [...librarianRoles] } }] },
    sort: 'email',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to mail those who handle it
    req,
  });
  // The two conditions may hold for different roles of one person; network admins look after many libraries.
  return docs.filter((user) => isLibrarian({ ...user, networkAdmin: false }, library));
}
