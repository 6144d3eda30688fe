import type { PersonView } from '../../../templates/parts/PeopleList.tsx';
import type { Membership } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

/** Members as members see each other: the name in this group, the role, what they bring and look for. */
export function presentPeople({
  ctx,
  memberships,
  isBrief = false,
}: {
  ctx: Context;
  memberships: Membership[];
  /** Names and roles only. */
  isBrief?: boolean;
}): PersonView[] {
  const { groups } = ctx.t;
  return memberships.map((membership) => ({
    id: membership.id,
    name: membership.displayName ?? '',
    role: membership.role === 'moderator' ? groups.page.moderator : undefined,
    lines: isBrief
      ? []
      : [
          membership.brings ? `${groups.people.brings}: ${membership.brings}` : '',
          membership.seeks ? `${groups.people.seeks}: ${membership.seeks}` : '',
        ].filter((line) => line !== ''),
  }));
}
