import type { Where } from 'payload';
import { listTag } from '../../core/cache/tags.ts';
import type { Group, Theme } from '../../payload-types.ts';
import { groupsOf } from '../../people/groupsOf.ts';
import { isLibrarian } from '../../people/roles.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { Found } from '../../site/read.ts';

const perPage = 12;

export type GroupFilter = { q: string; theme: Theme | undefined; archived: boolean; page: number };

/**
 * Groups of this library that the reader may see, or stands at the front door of: by name.
 * @returns the groups, and of which of them the reader sees the front door only
 */
export async function listGroups({
  ctx,
  filter,
}: {
  ctx: LibraryContext;
  filter: GroupFilter;
}): Promise<Found<Group> & { atDoor: ReadonlySet<string> }> {
  const own = new Set(await groupsOf(ctx.req));
  const isStaff = isLibrarian(ctx.user, ctx.library.id);
  const and: Where[] = [
    { library: { equals: ctx.library.id } },
    { archived: filter.archived ? { equals: true } : { not_equals: true } },
  ];
  if (!isStaff) and.push(seen({ isKnown: Boolean(ctx.user), own }));
  if (filter.theme) and.push({ themes: { in: [filter.theme.id] } });
  if (filter.q) and.push({ or: [{ title: { like: filter.q } }, { summary: { like: filter.q } }] });
  const found = await ctx.payload.find({
    collection: 'groups',
    where: { and },
    sort: ['title', 'id'],
    limit: perPage,
    page: filter.page,
    depth: 0,
    overrideAccess: true, // who sees what is in `seen`: the front door is more than access to the group
    req: ctx.req,
  });
  ctx.tags.add(listTag('groups', ctx.library.id));
  const doors = found.docs.filter(
    (group) => !isStaff && group.visibility === 'members' && !own.has(group.id),
  );
  return {
    docs: found.docs,
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
    atDoor: new Set(doors.map((group) => group.id)),
  };
}

function seen({ isKnown, own }: { isKnown: boolean; own: ReadonlySet<string> }): Where {
  const or: Where[] = [{ visibility: { equals: 'public' } }];
  if (isKnown) or.push({ visibility: { equals: 'members' } });
  if (own.size > 0) or.push({ id: { in: [...own] } });
  return { or };
}
