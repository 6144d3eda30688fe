import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Language } from '../core/text/index.ts';
import type { User } from '../payload-types.ts';
import { findPerson } from './findPerson.ts';
import { idOf } from './roles.ts';

/**
 * The account of someone who proved an e-mail address by a mailed link; made when there is none yet.
 * It has no password: one logs in by a mailed link, and nothing can be guessed.
 * @param name for a new account; an existing one keeps its own
 * @param library where the person takes part from now on, so that its librarians can help
 */
export async function personFor({
  req,
  email,
  name,
  language,
  library,
}: {
  req: PayloadRequest;
  email: string;
  name: string;
  language: Language;
  library: string;
}): Promise<User> {
  const known = await findPerson({ payload: req.payload, req, email });
  if (known) return takePart({ req, user: known, library });
  const made = await req.payload.db.create({
    // past Payload's own create, which would work out the hash of a password while others wait to write
    collection: 'users',
    data: {
      name,
      email: email.toLowerCase(),
      language,
      roles: [{ id: randomUUID(), library, role: 'resident' }],
      sessions: [],
    },
    req,
  });
  return made as User;
}

async function takePart({
  req,
  user,
  library,
}: {
  req: PayloadRequest;
  user: User;
  library: string;
}): Promise<User> {
  const roles = user.roles ?? [];
  if (user.networkAdmin || roles.some((each) => idOf(each.library) === library)) return user;
  return req.payload.update({
    collection: 'users',
    id: user.id,
    data: { roles: [...roles, { library, role: 'resident' }] },
    depth: 0,
    overrideAccess: true, // the hub itself notes where someone takes part; it gives no rights
    req,
  });
}
