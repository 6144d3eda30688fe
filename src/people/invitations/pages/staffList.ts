import type { StaffView } from '../../../../templates/pages/Invitations.tsx';
import type { SecondFactor, User } from '../../../payload-types.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { mayResetFactor } from '../../factor/resetFactor.ts';
import { idOf, librariesWithRole, staffRoles } from '../../roles.ts';

const most = 200;

/** Who works in this library, as what, and whether they log in with a second step. */
export async function staffList(ctx: LibraryContext): Promise<StaffView[]> {
  const { docs } = await ctx.payload.find({
    collection: 'users',
    where: { 'roles.library': { equals: ctx.library.id }, 'roles.role': { in: [...staffRoles] } },
    sort: 'name',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const staff = docs.filter((user) => librariesWithRole(user, staffRoles).includes(ctx.library.id));
  const factors = await ctx.payload.db.find<SecondFactor>({
    collection: 'second-factors',
    where: { and: [{ key: { in: staff.map(({ id }) => id) } }, { confirmedAt: { exists: true } }] },
    limit: most,
    pagination: false,
  });
  const proven = new Set(factors.docs.map(({ key }) => key));
  return staff.map((user) => present({ ctx, user, hasFactor: proven.has(user.id) }));
}

function present({
  ctx,
  user,
  hasFactor,
}: {
  ctx: LibraryContext;
  user: User;
  hasFactor: boolean;
}): StaffView {
  const t = ctx.t.invitations;
  const roles = (user.roles ?? [])
    .filter((row) => idOf(row.library) === ctx.library.id)
    .map((row) => (row.role === 'resident' ? '' : t.roles[row.role]))
    .filter(Boolean);
  return {
    id: user.id,
    name: user.name,
    lines: [roles.join(', '), hasFactor ? t.staff.hasFactor : t.staff.noFactor],
    canReset: hasFactor && mayResetFactor({ actor: ctx.user, user }),
  };
}
