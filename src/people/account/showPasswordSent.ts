import { createElement } from 'react';
import { Message } from '../../../templates/pages/Message.tsx';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

/** What follows on asking for a password: the same for everyone. */
export async function showPasswordSent(ctx: Context): Promise<PageAnswer> {
  const t = ctx.t.account.password;
  const links = [{ label: t.toLogin, href: ctx.networkLink('/inloggen') }];
  return {
    title: t.sentTitle,
    robots: 'noindex',
    render: (view) => createElement(Message, { view, title: t.sentTitle, text: t.sentText, links }),
  };
}
