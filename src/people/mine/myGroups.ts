import type { GroupCardProps } from '../../../templates/parts/GroupCard.tsx';
import { presentGroupCard } from '../../groups/presenters/presentGroupCard.ts';
import type { Group, Membership, User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 100;

/** The groups that someone takes part in or asked to join, with what waits there. */
export async function myGroups({ ctx, user }: { ctx: Context; user: User }): Promise<GroupCardProps[]> {
  const within = await withinLibrary(ctx);
  const { docs } = await ctx.payload.find({
    collection: 'memberships',
    where: { user: { equals: user.id }, state: { in: ['member', 'asked'] } },
    sort: '-updatedAt',
    limit: most,
    depth: 1,
    pagination: false,
    overrideAccess: true, // one's own memberships, and the names of those groups
    req: ctx.req,
  });
  const cards = await Promise.all(
    docs.map(async (membership) => {
      const { group } = membership;
      const there = typeof group === 'object' ? within(group) : undefined;
      if (!there || typeof group !== 'object') return undefined;
      // Asked when it could still be seen: now it is as if it were not there.
      if (membership.state === 'asked' && group.visibility === 'hidden') return undefined;
      const card = presentGroupCard({ ctx: there, group });
      return { ...card, ...(await about({ ctx, membership, group })), library: there.library.name };
    }),
  );
  return cards.filter((card) => card !== undefined);
}

async function about({
  ctx,
  membership,
  group,
}: {
  ctx: Context;
  membership: Membership;
  group: Group;
}): Promise<Pick<GroupCardProps, 'members' | 'next'>> {
  const t = ctx.t.people.mine;
  if (membership.state === 'asked') return { members: t.asked };
  if (membership.role !== 'moderator') return {};
  const { totalDocs } = await ctx.payload.count({
    collection: 'memberships',
    where: { group: { equals: group.id }, state: { equals: 'asked' } },
    overrideAccess: true, // a moderator of the group
    req: ctx.req,
  });
  return { members: t.moderator, next: totalDocs > 0 ? t.requests(totalDocs) : undefined };
}
