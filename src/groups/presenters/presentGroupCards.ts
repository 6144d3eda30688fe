import type { GroupCardProps } from '../../../templates/parts/GroupCard.tsx';
import type { Group } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { countMembers } from '../countMembers.ts';
import { nextMeetings } from '../nextMeetings.ts';
import { presentGroupCard } from './presentGroupCard.ts';

/**
 * Groups as cards, with how many take part and when they meet next.
 * @param atDoor groups of which the reader sees the front door only: no members, no meetings
 */
export async function presentGroupCards({
  ctx,
  groups,
  atDoor = new Set(),
}: {
  ctx: Context;
  groups: Group[];
  atDoor?: ReadonlySet<string>;
}): Promise<GroupCardProps[]> {
  const open = groups.filter((group) => !atDoor.has(group.id));
  const [counts, next] = await Promise.all([
    countMembers({ ctx, groups: open }),
    nextMeetings({ ctx, groups: open }),
  ]);
  for (const group of groups) ctx.tags.add(group.id);
  return groups.map((group) =>
    presentGroupCard({ ctx, group, members: counts.get(group.id), next: next.get(group.id) }),
  );
}
