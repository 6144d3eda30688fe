import type { Request } from 'express';
import { createElement } from 'react';
import { LinkLanding } from '../../../templates/pages/LinkLanding.tsx';
import { groupForHub } from '../../groups/groupForHub.ts';
import { joinFacts } from '../../groups/membership/joinFacts.ts';
import type { Group } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import type { FormState } from '../../site/FormState.ts';
import { Moved } from '../../site/Moved.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { findLink } from '../links/findLink.ts';
import type { Link } from '../links/readLink.ts';
import { localPath } from '../localPath.ts';
import { refusedLink } from './refusedLink.ts';

/**
 * Where a link from a mail leads: says what it does, with one button. Opening the page does nothing,
 * because mail programs open links before people do.
 * @throws Moved when the person has used it and is logged in
 */
export async function showLink(ctx: Context, request: Request, form?: FormState): Promise<PageAnswer> {
  const token = String(request.params.token);
  const refusal = form?.errors[0]?.message;
  const found = await findTarget({ ctx, token });
  if (!found) return refusedLink({ ctx, reason: refusal ?? ctx.t.problems['token.unknown']() });
  const { link, group, naar } = found;
  if (link.refusal === 'token.used' && ctx.user?.email === link.email) throw new Moved(naar, 303);
  if (link.refusal || refusal) {
    const reason = refusal ?? ctx.t.problems[link.refusal ?? 'token.unknown']();
    const again = group && link.refusal !== 'token.used' ? naar : undefined;
    return refusedLink({ ctx, reason, email: link.email, naar, group: again });
  }
  const words = wordsOf({ ctx, link, group });
  return {
    title: words.title,
    robots: 'noindex',
    render: (view) =>
      createElement(LinkLanding, { view, ...words, action: ctx.networkLink(`/link/${token}`) }),
  };
}

type Target = {
  link: Link;
  /** The group to join. */
  group: Group | undefined;
  /** Where one goes on to when the link has done its work. */
  naar: string;
};

/** Nothing for a link that nobody made, and for one to a group that has been hidden since. */
async function findTarget({ ctx, token }: { ctx: Context; token: string }): Promise<Target | undefined> {
  const link = await findLink({
    payload: ctx.payload,
    token,
    kinds: ['login', 'join', 'email', 'start-group'],
  });
  if (!link) return undefined;
  if (link.kind !== 'join') {
    return { link, group: undefined, naar: localPath(link.facts.naar) ?? ctx.networkLink('/mijn') };
  }
  const group = await groupForHub({ payload: ctx.payload, id: joinFacts(link).group });
  const library = typeof group?.library === 'object' ? group.library : undefined;
  if (!group || !library || group.visibility === 'hidden') return undefined;
  return { link, group, naar: ctx.networkLink(`/${library.slug}/groepen/${group.slug}`) };
}

function wordsOf({ ctx, link, group }: { ctx: Context; link: Link; group: Group | undefined }) {
  const t = ctx.t.people.link;
  if (link.kind === 'email') {
    const { title, lead, button } = ctx.t.account.address;
    return { title, lead: lead(link.email), button };
  }
  if (link.kind === 'start-group') {
    const { linkTitle, linkLead, linkButton } = ctx.t.starting;
    return { title: linkTitle, lead: linkLead(link.email), button: linkButton };
  }
  if (!group) return { title: t.loginTitle, lead: t.loginLead(link.email), button: t.loginButton };
  const button = group.joinMode === 'ask' ? t.askButton : t.joinButton;
  return { title: t.joinTitle(group.title), lead: t.joinLead(link.email), button };
}
