import type { GroupPageProps } from '../../../templates/pages/Group.tsx';
import type { Group } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { countMembers } from '../countMembers.ts';
import { findMembers } from '../findMembers.ts';
import { groupLink } from '../groupLink.ts';
import { presentPeople } from '../presenters/presentPeople.ts';
import { countCases } from '../../moderation/countCases.ts';
import type { Standing } from '../standing.ts';

const mostNames = 8;

/** Who takes part: how many for everyone, names for members and staff; and the desk of who runs the group. */
export async function membersView({
  ctx,
  group,
  standing,
}: {
  ctx: LibraryContext;
  group: Group;
  standing: Standing;
}): Promise<GroupPageProps['members']> {
  const { groups } = ctx.t;
  const count = (await countMembers({ ctx, groups: [group] })).get(group.id) ?? 0;
  const label = groups.members(count);
  if (!standing.canTalk) return { label, people: undefined, desk: [] };
  const memberships = await findMembers({ ctx, group: group.id, limit: mostNames });
  return {
    label,
    people: presentPeople({ ctx, memberships, isBrief: true }),
    allHref: groupLink({ ctx, group, path: '/deelnemers' }),
    desk: standing.canRun ? await desk({ ctx, group }) : [],
  };
}

async function desk({ ctx, group }: { ctx: LibraryContext; group: Group }) {
  const t = ctx.t.groups.page;
  const waiting = await findMembers({ ctx, group: group.id, state: 'asked' });
  const cases = await countCases({ ctx, group: group.id });
  const link = (label: string, path: string) => ({ label, href: groupLink({ ctx, group, path }) });
  return [
    link(t.manage, '/beheer'),
    link(t.requests(waiting.length), '/verzoeken'),
    link(ctx.t.moderation.desk.count(cases), '/toezicht'),
    ...(group.archived ? [] : [link(t.invite, '/uitnodigen')]),
  ];
}
