import type { Group } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';

/**
 * Where someone lands who joined a group by a link: the group's page, with a word about what was done.
 * A group of which a stranger sees nothing yet (on request, not public) leads to one's own page.
 * @param group read with its library
 */
export function groupPage({
  ctx,
  group,
  done,
}: {
  ctx: Context;
  group: Group;
  done: 'welkom' | 'gevraagd';
}): string {
  const library = typeof group.library === 'object' ? group.library : undefined;
  if (!library || (done === 'gevraagd' && group.visibility === 'hidden')) return ctx.networkLink('/mijn');
  return ctx.networkLink(`/${library.slug}/groepen/${group.slug}?gedaan=${done}`);
}
