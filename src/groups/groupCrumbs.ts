import type { Group } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';
import { groupLink } from './groupLink.ts';

/** The way from the library's home to a page within a group. */
export function groupCrumbs({
  ctx,
  group,
}: {
  ctx: Context;
  group: Group;
}): { label: string; href: string }[] {
  return [
    { label: ctx.t.groups.list.title, href: ctx.link('/groepen') },
    { label: group.title, href: groupLink({ ctx, group }) },
  ];
}
