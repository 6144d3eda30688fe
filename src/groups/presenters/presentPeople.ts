import type { PersonView } from '../../../templates/parts/PeopleList.tsx';
import type { Membership } from '../../payload-types.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';

/**
 * Members as members see each other: the name in this group, the role, what they bring and look for. For
 * someone who takes part or runs the group: the caller has checked.
 */
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
    name: presentPerson({
      onlooker: { actor: ctx.user, library: idOf(membership.library), isAmong: true },
      person: personIn.membership(membership),
      nobody: '',
    }).name,
    role: membership.role === 'moderator' ? groups.page.moderator : undefined,
    lines: isBrief
      ? []
      : [
          membership.brings ? `${groups.people.brings}: ${membership.brings}` : '',
          membership.seeks ? `${groups.people.seeks}: ${membership.seeks}` : '',
        ].filter((line) => line !== ''),
  }));
}
