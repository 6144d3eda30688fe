import type { AskedView } from '../../../templates/parts/ExpertAsks.tsx';
import type { ExpertAsk } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';

/** To whom a question was put, for the librarian: newest last. @param question its id */
export async function asksOf({
  ctx,
  question,
}: {
  ctx: LibraryContext;
  question: string;
}): Promise<ExpertAsk[]> {
  const { docs } = await ctx.payload.find({
    collection: 'expert-asks',
    where: { question: { equals: question }, library: { equals: ctx.library.id } },
    sort: 'createdAt',
    limit: 100,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs;
}

/** The same for the page. */
export function presentAsks({
  ctx,
  question,
  asks,
}: {
  ctx: LibraryContext;
  question: string;
  asks: ExpertAsk[];
}): AskedView[] {
  const t = ctx.t.experts.ask;
  return asks.map((ask) => ({
    id: ask.id,
    name: typeof ask.expert === 'object' && ask.expert ? ask.expert.name : t.gone,
    state: t.states[ask.state],
    answer: ask.answer || undefined,
    thankAction:
      ask.state === 'answered' ? ctx.link(`/vragen/${question}/experts/${ask.id}/bedanken`) : undefined,
  }));
}
