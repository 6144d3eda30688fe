import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { librarianRoles, librariesWithRole } from '../people/roles.ts';

const most = 50;

/** The librarians and admins of a library, to mail them. */
export async function librariansOf({
  req,
  library,
}: {
  req: PayloadRequest;
  library: string;
}): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ 'roles.library': { equals: library } }, { 'roles.role': { in: [...librarianRoles] } }],
    },
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // to mail them
    req,
  });
  return docs.filter((user) => librariesWithRole(user, librarianRoles).includes(library));
}
