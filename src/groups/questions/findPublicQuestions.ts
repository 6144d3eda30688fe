import type { Where } from 'payload';
import { idsIn, listTag } from '../../core/cache/tags.ts';
import type { Group, Question } from '../../payload-types.ts';
import { idOf } from '../../people/roles.ts';
import { readMany } from '../../site/read.ts';
import type { LibraryContext } from '../../site/Context.ts';

/**
 * Questions with a public wording, newest first; not those of a group that the reader may not see.
 * @param limit at most 100
 */
export async function findPublicQuestions({
  ctx,
  limit,
  page = 1,
  theme,
}: {
  ctx: LibraryContext;
  limit: number;
  page?: number;
  /** Id. */
  theme?: string;
}): Promise<{ docs: Question[]; total: number; pages: number; page: number }> {
  const groups = await visibleGroups(ctx);
  const and: Where[] = [
    { library: { equals: ctx.library.id } },
    { publicText: { exists: true } },
    { state: { in: ['taken', 'answered'] } },
    { or: [{ group: { exists: false } }, { group: { in: groups.map((group) => group.id) } }] },
  ];
  if (theme) and.push({ themes: { in: [theme] } });
  const found = await ctx.payload.find({
    collection: 'questions',
    where: { and },
    sort: '-createdAt',
    limit,
    page,
    depth: 0,
    overrideAccess: true, // only the public fields are taken, and only of groups the reader sees
    select: { publicText: true, state: true, group: true, createdAt: true, themes: true },
    req: ctx.req,
  });
  ctx.tags.add(listTag('questions', ctx.library.id));
  idsIn(found.docs, ctx.tags);
  const docs = found.docs.map((question) => {
    const group = groups.find((each) => each.id === idOf(question.group));
    return { ...question, group: group ?? null } as Question;
  });
  return { docs, total: found.totalDocs, pages: found.totalPages, page: found.page ?? 1 };
}

async function visibleGroups(ctx: LibraryContext): Promise<Group[]> {
  const where = { library: { equals: ctx.library.id } };
  return (await readMany({ ctx, collection: 'groups', where, limit: 100, depth: 0 })).docs;
}
