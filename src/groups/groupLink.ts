import type { Group } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

/**
 * Address of a group, or of a page within it, for links on pages.
 * @param path within the group, such as `/beheer`
 */
export function groupLink({
  ctx,
  group,
  path = '',
}: {
  ctx: Context;
  group: Pick<Group, 'id' | 'slug' | 'library'>;
  path?: string;
}): string {
  const within = `/groepen/${group.slug ?? group.id}${path}`;
  if (ctx.library) return ctx.link(within);
  const slug = typeof group.library === 'object' ? group.library?.slug : undefined;
  return ctx.networkLink(`/${slug ?? ''}${within}`);
}
