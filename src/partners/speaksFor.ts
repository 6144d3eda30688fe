import { idOf } from '../people/roles.ts';
import type { Partner, User } from '../payload-types.ts';

/** Whether someone is a contact person of this partner: role `partner` in its library, for this one. */
export function speaksFor({
  user,
  partner,
}: {
  user: Pick<User, 'roles'> | null;
  partner: Pick<Partner, 'id' | 'library'>;
}): boolean {
  return (user?.roles ?? []).some(
    ({ role, library, partner: of }) =>
      role === 'partner' && idOf(of) === partner.id && idOf(library) === idOf(partner.library),
  );
}
