import type { QuestionCardProps } from '../../../../templates/parts/QuestionCard.tsx';
import { dateText } from '../../../core/time/dateText.ts';
import { homeZone } from '../../../core/time/homeZone.ts';
import type { Question } from '../../../payload-types.ts';
import type { Context } from '../../../site/Context.ts';

/**
 * What everyone sees of a question: the librarian's wording, when it was asked, and the group that
 * works on it if that is open to the reader. Never the asker's words or name.
 */
export function presentQuestionCard({
  ctx,
  question,
}: {
  ctx: Context;
  question: Question;
}): QuestionCardProps {
  const group = typeof question.group === 'object' && question.group?.title ? question.group : null;
  const state = question.state === 'answered' ? 'answered' : 'taken';
  return {
    text: question.publicText ?? '',
    href: group ? ctx.link(`/groepen/${group.slug}`) : undefined,
    asked: {
      label: dateText({ at: question.createdAt, timeZone: homeZone, language: ctx.language }),
      iso: question.createdAt,
    },
    state: { label: ctx.t.questions.state[state] },
    group: group ? { label: group.title, href: ctx.link(`/groepen/${group.slug}`) } : undefined,
  };
}
