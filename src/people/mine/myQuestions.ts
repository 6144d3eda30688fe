import type { QuestionCardProps } from '../../../templates/parts/QuestionCard.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { Question, User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { provenAddress } from '../provenAddress.ts';
import { idOf } from '../roles.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 50;

/** What someone asked with the address of the account, and what became of it. */
export async function myQuestions({ ctx, user }: { ctx: Context; user: User }): Promise<QuestionCardProps[]> {
  const email = provenAddress(user);
  if (!email) return [];
  const within = await withinLibrary(ctx);
  const { docs } = await ctx.payload.find({
    collection: 'questions',
    where: { 'askedBy.email': { equals: email } },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own questions, by an address that is proven
    req: ctx.req,
  });
  return Promise.all(docs.map((question) => present({ ctx, question, there: within(question) })));
}

async function present({
  ctx,
  question,
  there,
}: {
  ctx: Context;
  question: Question;
  there: Context | undefined;
}): Promise<QuestionCardProps> {
  const t = ctx.t.people.mine;
  const group = there && (await findGroup({ ctx: there, id: idOf(question.group) }));
  return {
    text: question.text,
    asked: {
      label: dateText({ at: question.createdAt, timeZone: homeZone, language: ctx.language }),
      iso: question.createdAt,
    },
    state: { label: t.questionState[question.state] },
    group: group && { label: group.title, href: there.link(`/groepen/${group.slug}`) },
    answer: (question.state === 'closed' ? question.reason : question.answer) ?? undefined,
  };
}

/** The group that works on it, for who may see that group. */
async function findGroup({ ctx, id }: { ctx: Context; id: string | undefined }) {
  if (!id) return undefined;
  const { docs } = await ctx.payload.find({
    collection: 'groups',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs[0];
}
