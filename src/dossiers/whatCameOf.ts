import type { Where } from 'payload';
import type { GroupCardProps } from '../../templates/parts/GroupCard.tsx';
import type { QuestionCardProps } from '../../templates/parts/QuestionCard.tsx';
import { idsIn, listTag } from '../core/cache/tags.ts';
import { presentGroupCard } from '../groups/presenters/presentGroupCard.ts';
import { presentQuestionCard } from '../groups/questions/presenters/presentQuestionCard.ts';
import { idOf } from '../people/roles.ts';
import type { Dossier, Question } from '../payload-types.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';

const most = 6;

/** Groups that grew from a dossier, and questions that were asked at it: what the reader may see of them. */
export async function whatCameOf({
  ctx,
  dossier,
}: {
  ctx: LibraryContext;
  dossier: Pick<Dossier, 'id'>;
}): Promise<{ groups: GroupCardProps[]; questions: QuestionCardProps[] }> {
  const from: Where[] = [{ library: { equals: ctx.library.id } }, { dossier: { equals: dossier.id } }];
  const groups = (await readMany({ ctx, collection: 'groups', where: { and: from }, limit: most, depth: 0 }))
    .docs;
  const { docs } = await ctx.payload.find({
    collection: 'questions',
    where: {
      and: [
        ...from,
        { publicText: { exists: true } },
        { state: { in: ['taken', 'answered'] } },
        // A question that a group took up is shown by its group, if that is open to the reader.
        { group: { exists: false } },
      ],
    },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    select: { publicText: true, state: true, group: true, createdAt: true },
    overrideAccess: true, // only the librarian's wording is taken, of questions without a group
    req: ctx.req,
  });
  ctx.tags.add(listTag('questions', ctx.library.id));
  idsIn(docs, ctx.tags);
  const shown = docs.filter((question) => question.publicText && !idOf(question.group)) as Question[];
  return {
    groups: groups.map((group) => presentGroupCard({ ctx, group })),
    questions: shown.map((question) => presentQuestionCard({ ctx, question })),
  };
}
