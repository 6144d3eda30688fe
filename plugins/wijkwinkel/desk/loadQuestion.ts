import { mustBeLibrarian, Problem, readMany } from '../../../src/flavours/hub.ts';
import type { Ctx } from '../Ctx.ts';
import type { Question } from '../../../src/payload-types.ts';

/**
 * A question of this library, with its themes, for its librarians.
 * @throws Problem 401, 403 for others, 404
 */
export async function loadQuestion({ ctx, id }: { ctx: Ctx; id: string }): Promise<Question> {
  mustBeLibrarian(ctx);
  const where = { id: { equals: id }, library: { equals: ctx.library.id } };
  const [question] = (await readMany({ ctx, collection: 'questions', where, limit: 1 })).docs;
  if (!question) throw new Problem({ status: 404, code: 'not-found' });
  return question;
}
