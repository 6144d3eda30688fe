import { createElement } from 'react';
import { LoginSent } from '../../../templates/pages/LoginSent.tsx';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

/** What follows on asking for a link: the same for everyone. */
export async function showLoginSent(ctx: Context): Promise<PageAnswer> {
  const { t } = ctx;
  return {
    title: t.people.sent.title,
    robots: 'noindex',
    breadcrumb: [{ label: t.people.login.title, href: ctx.networkLink('/inloggen') }],
    render: (view) =>
      createElement(LoginSent, { view, t: t.people.sent, loginHref: ctx.networkLink('/inloggen') }),
  };
}
