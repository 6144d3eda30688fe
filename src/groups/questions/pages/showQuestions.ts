import { createElement } from 'react';
import { Questions } from '../../../../templates/pages/Questions.tsx';
import { findTheme, libraryThemes, themeTitle } from '../../../libraries/themes.ts';
import type { LibraryContext } from '../../../site/Context.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { pageNumber } from '../../../site/pageNumber.ts';
import { findPublicQuestions } from '../findPublicQuestions.ts';
import { presentQuestionCard } from '../presenters/presentQuestionCard.ts';

/** What people here want to know. */
export async function showQuestions(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.questions;
  const theme = await findTheme({ ctx, slug: ctx.query.get('thema') });
  const found = await findPublicQuestions({ ctx, limit: 24, page: pageNumber(ctx), theme: theme?.id });
  const themes = await libraryThemes(ctx);
  return {
    title: t.list.title,
    description: t.list.lead,
    render: (view) =>
      createElement(Questions, {
        view,
        t: t.list,
        ask: { label: t.ask.title, href: ctx.link('/vraag') },
        questions: found.docs.map((question) => presentQuestionCard({ ctx, question })),
        result: t.list.count(found.total),
        filter: {
          action: ctx.link('/vragen'),
          label: t.ask.theme,
          value: theme?.slug ?? '',
          options: themes.map((each) => ({
            value: each.slug ?? '',
            label: themeTitle({ ctx, theme: each }),
          })),
        },
        pagination: { page: found.page, pages: found.pages, hrefFor: (page) => pageLink({ ctx, page }) },
      }),
  };
}

function pageLink({ ctx, page }: { ctx: LibraryContext; page: number }): string {
  const query = new URLSearchParams(ctx.query);
  query.set('pagina', String(page));
  return `${ctx.link('/vragen')}?${query}`;
}
