import type { Payload, PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';

/**
 * The address of an account when its owner has shown to read that mailbox. Only by such an address someone
 * is shown what was signed up for or asked with it: staff can make an account with anyone's address.
 * @returns undefined when it was not proven, or has changed since
 */
export function provenAddress(user: User | null | undefined): string | undefined {
  return user && user.provenEmail === user.email ? user.email : undefined;
}

/** Notes that whoever uses this account has opened a link that was mailed to its address. */
export async function noteProven({
  payload,
  user,
  req,
}: {
  payload: Payload;
  user: Pick<User, 'id' | 'email'>;
  req?: PayloadRequest;
}): Promise<void> {
  await payload.db.updateOne({
    collection: 'users',
    where: { and: [{ id: { equals: user.id } }, { email: { equals: user.email } }] },
    data: { provenEmail: user.email },
    options: { atomic: true },
    req,
  });
}
