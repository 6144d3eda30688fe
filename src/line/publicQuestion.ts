import type { Context } from '../site/Context.ts';

/**
 * The librarian's wording of a question; never the asker's words.
 * @returns nothing when the librarian gave it no public wording
 */
export async function publicQuestion({
  ctx,
  id,
}: {
  ctx: Context;
  id: string | undefined;
}): Promise<{ id: string; text: string } | undefined> {
  if (!id) return undefined;
  const question = await ctx.payload.findByID({
    collection: 'questions',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only the public wording leaves this function
    select: { publicText: true },
    req: ctx.req,
  });
  ctx.tags.add(id);
  return question?.publicText ? { id, text: question.publicText } : undefined;
}
