import { Forbidden, type CollectionBeforeChangeHook } from 'payload';
import type { User } from '../../../src/payload-types.ts';
import { idOf, librariesWithRole } from '../../../src/people/roles.ts';

/**
 * An e-mail address is what people log in with and what shows them their sign-ups, so nobody changes it
 * unproven. Only a network admin, or the admin of all libraries where the person has a role, changes the
 * address or someone else's password.
 * @throws Forbidden 403
 */
export const guardIdentity: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  const { user } = req;
  if (!user || operation !== 'update' || !originalDoc) return data;
  const isOther = user.id !== originalDoc.id;
  // A password that someone else chose proves nothing of who reads the mailbox.
  const changesPassword = isOther && Boolean((data as { password?: string }).password);
  if (changesPassword) data.provenEmail = null;
  if (user.networkAdmin) return data;
  const newEmail = data.email?.toLowerCase().trim();
  const changesEmail = newEmail !== undefined && newEmail !== originalDoc.email;
  if (!changesEmail && !changesPassword) return data;
  const mine = librariesWithRole(user, ['admin']);
  const theirs = (originalDoc.roles ?? []).map((row) => idOf(row.library) ?? '');
  if (originalDoc.networkAdmin || !theirs.every((library) => mine.includes(library)))
    throw new Forbidden(req.t);
  return data;
};
