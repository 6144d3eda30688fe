import { createElement } from 'react';
import { Message } from '../../../templates/pages/Message.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

/** The proposal waits for the link in the mail: the same page for every address. */
export async function showThanks(ctx: LibraryContext): Promise<PageAnswer> {
  const t = ctx.t.proposals;
  const saved = ctx.query.get('gedaan') === 'bewaar';
  return {
    title: t.thanks.title,
    robots: 'noindex',
    breadcrumb: [{ label: t.form.title, href: ctx.link('/voorstel') }],
    render: (view) =>
      createElement(Message, {
        view,
        title: t.thanks.title,
        text: `${saved ? t.thanks.save : t.thanks.send} ${t.thanks.noMail}`,
        links: [{ label: t.thanks.home, href: ctx.link('/') }],
      }),
  };
}
