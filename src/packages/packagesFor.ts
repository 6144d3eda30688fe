import type { Where } from 'payload';
import type { LinkView } from '../../templates/parts/PageView.ts';
import type { Event } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';
import { packageLink } from './packageLink.ts';

const most = 4;

/** The package an activity began with, then others about the same themes. */
export async function packagesFor({
  ctx,
  event,
}: {
  ctx: LibraryContext;
  event: Event;
}): Promise<LinkView[]> {
  const themes = (event.themes ?? []).flatMap((theme) => idOf(theme) ?? []);
  const own = idOf(event.package);
  const or: Where[] = [
    ...(own ? [{ id: { equals: own } }] : []),
    ...(themes.length > 0 ? [{ themes: { in: themes } }] : []),
  ];
  if (or.length === 0) return [];
  const where: Where = { and: [{ library: { equals: ctx.library.id } }, { or }] };
  const { docs } = await readMany({ ctx, collection: 'packages', where, sort: 'title', limit: 20, depth: 0 });
  const inOrder = [...docs.filter(({ id }) => id === own), ...docs.filter(({ id }) => id !== own)];
  return inOrder.slice(0, most).map((brought) => packageLink({ ctx, brought }));
}
