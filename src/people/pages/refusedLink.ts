import { createElement } from 'react';
import { LinkRefused } from '../../../templates/pages/LinkRefused.tsx';
import type { Context } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';

/**
 * A link that does not work (any more), with a way to a new one.
 * @param reason sentence that says why
 * @param email the address it was mailed to, when the link is known
 * @param naar where a new link should lead
 * @param group page on which to ask anew to join
 */
export function refusedLink({
  ctx,
  reason,
  email,
  naar,
  group,
}: {
  ctx: Context;
  reason: string;
  email?: string;
  naar?: string;
  group?: string;
}): PageAnswer {
  const t = ctx.t.people.link;
  return {
    title: t.refusedTitle,
    status: 410,
    robots: 'noindex',
    render: (view) =>
      createElement(LinkRefused, {
        view,
        t,
        login: ctx.t.people.login,
        reason,
        action: ctx.networkLink('/inloggen'),
        email,
        naar,
        group,
      }),
  };
}
