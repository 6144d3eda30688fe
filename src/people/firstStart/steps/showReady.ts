import { createElement } from 'react';
import { Message } from '../../../../templates/pages/Message.tsx';
import type { LibraryContext } from '../../../site/Context.ts';
import type { PageAnswer } from '../../../site/PageAnswer.ts';
import { mustBeAdmin } from './mustBeAdmin.ts';

/** The library stands: where to go on. */
export async function showReady(ctx: LibraryContext): Promise<PageAnswer> {
  mustBeAdmin(ctx);
  const t = ctx.t.firstStart.ready;
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, {
        view,
        title: t.title,
        text: t.text,
        links: [
          { label: t.admin, href: '/admin' },
          { label: t.people, href: ctx.link('/uitnodigingen') },
          { label: t.site, href: ctx.link('/') },
        ],
      }),
  };
}
