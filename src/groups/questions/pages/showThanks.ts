import { createElement } from 'react';
import { Message } from '../../../../templates/pages/Message.tsx';
import type { LibraryContext } from '../../../site/Context.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';

/** The question has been sent. */
export async function showThanks(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.questions.thanks;
  return {
    title: t.title,
    robots: 'noindex',
    breadcrumb: [{ label: ctx.t.questions.ask.title, href: ctx.link('/vraag') }],
    render: (view) =>
      createElement(Message, {
        view,
        title: t.title,
        text: t.text,
        links: [
          { label: t.home, href: ctx.link('/') },
          { label: t.another, href: ctx.link('/vraag') },
        ],
      }),
  };
}
