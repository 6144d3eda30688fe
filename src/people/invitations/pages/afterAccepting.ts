import { isStaff } from '../../roles.ts';
import type { User } from '../../../payload-types.ts';
import type { Context } from '../../../site/Context.ts';
import { groupPage } from '../../pages/groupPage.ts';
import type { Opened } from '../readInvitation.ts';

/** Where someone goes on who accepted: the group, the admin for staff, or the library. */
export function afterAccepting({ ctx, opened, user }: { ctx: Context; opened: Opened; user: User }): string {
  const { group, library } = opened;
  if (group) return groupPage({ ctx, group, done: 'welkom' });
  return isStaff(user) ? '/admin' : ctx.networkLink(`/${library.slug}`);
}
