import type { Payload, PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';

/** The account of an e-mail address, if there is one. */
export async function findPerson({
  payload,
  req,
  email,
}: {
  payload: Payload;
  req?: PayloadRequest;
  email: string;
}): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who logs in is not signed in yet
    req,
  });
  return docs[0];
}
