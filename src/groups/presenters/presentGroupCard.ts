import type { GroupCardProps } from '../../../templates/parts/GroupCard.tsx';
import type { Group } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { groupLink } from '../groupLink.ts';

/** What a card needs of a group, for `readMany`. */
export const groupCardFields = [
  'title',
  'slug',
  'summary',
  'motif',
  'phase',
  'library',
] as const satisfies (keyof Group)[];

export type CardGroup = Pick<Group, 'id' | (typeof groupCardFields)[number]>;

/**
 * A group as a card: what visitors of a public group, and people at the door of a members' group, may know.
 * @param members how many take part, when known (countMembers)
 * @param next when they meet next, as a short text
 */
export function presentGroupCard({
  ctx,
  group,
  members,
  next,
}: {
  ctx: Context;
  group: CardGroup;
  members?: number;
  next?: string;
}): GroupCardProps {
  const { t, library } = ctx;
  return {
    title: group.title,
    href: groupLink({ ctx, group }),
    summary: group.summary ?? '',
    motif: group.motif ?? 'people',
    seed: group.slug ?? group.id,
    phase: group.phase,
    phaseSentence: t.shell.phase[group.phase],
    members: members === undefined ? undefined : t.groups.members(members),
    next: next === undefined ? undefined : t.groups.next(next),
    library: library || typeof group.library !== 'object' ? undefined : group.library?.name,
  };
}
