import type { GroupCardProps } from '../../templates/parts/GroupCard.tsx';
import type { Group } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';
import { presentGroupCards } from './presenters/presentGroupCards.ts';

const most = 24;

/** The groups within a group, as far as the reader may see them. */
export async function subgroups({
  ctx,
  group,
}: {
  ctx: LibraryContext;
  group: Group;
}): Promise<GroupCardProps[]> {
  const own = { library: { equals: ctx.library.id } };
  const { docs } = await readMany({
    ctx,
    collection: 'groups',
    where: { and: [own, { parent: { equals: group.id } }, { archived: { not_equals: true } }] },
    sort: 'title',
    limit: most,
    depth: 1,
  });
  return presentGroupCards({ ctx, groups: docs });
}
