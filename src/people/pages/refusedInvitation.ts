import { createElement } from 'react';
import { Message } from '../../../templates/pages/Message.tsx';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

/** An invitation that does not work (any more). @param reason sentence that says why */
export function refusedInvitation({ ctx, reason }: { ctx: Context; reason: string }): PageAnswer {
  const { people } = ctx.t;
  const title = people.link.refusedTitle;
  const links = [{ label: people.login.title, href: ctx.networkLink('/inloggen') }];
  return {
    title,
    status: 410,
    robots: 'noindex',
    render: (view) =>
      createElement(Message, { view, title, text: `${reason} ${people.invitation.refused}`, links }),
  };
}
