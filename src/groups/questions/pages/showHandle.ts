import { createElement } from 'react';
import type { Request } from 'express';
import { HandleQuestion } from '../../../../templates/pages/HandleQuestion.tsx';
import { env } from '../../../core/env.ts';
import { Problem } from '../../../core/Problem.ts';
import { dateText } from '../../../core/time/dateText.ts';
import { homeZone } from '../../../core/time/homeZone.ts';
import { asksOf } from '../../../experts/asking/asksOf.ts';
import { expertsPart } from '../../../experts/asking/expertsPart.ts';
import { invitedTo } from '../../../proposals/invitedTo.ts';
import { libraryThemes, themeTitle } from '../../../libraries/themes.ts';
import type { ExpertAsk, Question } from '../../../payload-types.ts';
import { mustBeLibrarian } from '../../../people/mustBeLibrarian.ts';
import { personIn } from '../../../people/personIn.ts';
import { presentPerson } from '../../../people/presentPerson.ts';
import { idOf } from '../../../people/roles.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import { emptyForm, type FormState } from '../../../site/FormState.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { readMany } from '../../../site/read.ts';

/** A question on the librarian's desk, with everything that can be done with it. */
export async function showHandle(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const question = await findQuestion({ ctx, id: String(request.params.question) });
  const groups = await readMany({
    ctx,
    collection: 'groups',
    where: { library: { equals: ctx.library.id }, archived: { not_equals: true } },
    sort: 'title',
    limit: 100,
    depth: 0,
  });
  const [themes, asks] = await Promise.all([libraryThemes(ctx), asksOf({ ctx, question: question.id })]);
  const experts = await expertsPart({ ctx, question, asks });
  const invited = await invitedTo({ ctx, about: { question: { equals: question.id } } });
  const { t } = ctx;
  const onlooker = { actor: ctx.user, library: ctx.library.id };
  const asker = presentPerson({ onlooker, person: personIn.asker(question), nobody: '' });
  const group = typeof question.group === 'object' ? question.group : null;
  const dossier = typeof question.dossier === 'object' ? question.dossier : null;
  return {
    title: t.questions.handle.title,
    robots: 'noindex',
    about: { collection: 'questions', doc: question },
    breadcrumb: [{ label: t.questions.list.title, href: ctx.link('/vragen') }],
    render: (view) =>
      createElement(HandleQuestion, {
        view,
        t: t.questions,
        base: ctx.link(`/vragen/${question.id}`),
        today: `${env.PUBLIC_URL}/admin`,
        done: ctx.query.has('gedaan'),
        form: { ...form, values: { ...startingValues({ question, asks }), ...form.values } },
        question: {
          text: question.text,
          asker: [asker.name, asker.email, asker.phone].filter(Boolean).join(', '),
          asked: dateText({ at: question.createdAt, timeZone: homeZone, language: ctx.language }),
          state: t.questions.state[question.state],
          isOpen: question.state === 'new' || question.state === 'taken',
          answer: question.answer ?? question.reason ?? undefined,
        },
        origin: idOf(question.post)
          ? {
              term: t.starting.fromPost,
              label: t.starting.aPost,
              href: ctx.link(`/berichten/${idOf(question.post)}`),
            }
          : undefined,
        dossier: dossier ? { label: dossier.title, href: ctx.link(`/dossiers/${dossier.slug}`) } : undefined,
        group: group ? { label: group.title, href: ctx.link(`/groepen/${group.slug}`) } : undefined,
        experts,
        answerHint: asks.some(({ answer }) => answer) ? ctx.t.experts.ask.answerFirst : undefined,
        invited: { title: t.proposals.invite.sent, links: invited },
        invite: {
          label: t.proposals.invite.button,
          href: `${ctx.link('/voorstellen/uitnodigen')}?vraag=${question.id}`,
        },
        groups: groups.docs.map((each) => ({ value: each.id, label: each.title })),
        themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
      }),
  };
}

function startingValues({
  question,
  asks,
}: {
  question: Question;
  asks: ExpertAsk[];
}): Record<string, string> {
  return {
    publicText: question.publicText ?? '',
    themas: (question.themes ?? []).map((theme) => idOf(theme)).join(','),
    samenvatting: question.publicText ?? '',
    antwoord: asks.findLast(({ answer }) => answer)?.answer ?? '',
  };
}

async function findQuestion({ ctx, id }: { ctx: LibraryContext; id: string }): Promise<Question> {
  const where = { id: { equals: id }, library: { equals: ctx.library.id } };
  const [question] = (await readMany({ ctx, collection: 'questions', where, limit: 1 })).docs;
  if (!question) throw new Problem({ status: 404, code: 'not-found' });
  return question;
}
