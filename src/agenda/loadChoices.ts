import type { Branch, Group } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';

export type Choices = {
  branches: Pick<Branch, 'id' | 'name' | 'slug' | 'timeZone'>[];
  groups: Pick<Group, 'id' | 'title' | 'slug'>[];
};

/** Branches and groups that an agenda can be filtered by: of the groups only those this person may see. */
export async function loadChoices(ctx: LibraryContext): Promise<Choices> {
  const where = { library: { equals: ctx.library.id } };
  const [branches, groups] = await Promise.all([
    readMany({
      ctx,
      collection: 'branches',
      fields: ['name', 'slug', 'timeZone'],
      where,
      sort: 'name',
      limit: 100,
      depth: 0,
    }),
    readMany({
      ctx,
      collection: 'groups',
      fields: ['title', 'slug'],
      where,
      sort: 'title',
      limit: 100,
      depth: 0,
    }),
  ]);
  return { branches: branches.docs, groups: groups.docs };
}
