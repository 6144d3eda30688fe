import { createElement } from 'react';
import type { Request } from 'express';
import { OwnProposal, type OwnProposalProps } from '../../../templates/pages/OwnProposal.tsx';
import { signUpsOf } from '../../agenda/signUpsOf.ts';
import { libraryThemes, themeTitle } from '../../libraries/themes.ts';
import type { Proposal } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadByToken } from '../loadProposal.ts';
import { presentProposal } from '../presenters/presentProposal.ts';
import { presentTalk } from '../presenters/presentTalk.ts';
import { stateLabel } from '../presenters/stateLabel.ts';
import { proposalValues } from '../proposalFields.ts';
import { proposerPath } from '../proposalLinks.ts';

/** The proposer's own page. */
export async function showOwn(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const proposal = await loadByToken({ ctx, token: String(request.params.token) });
  const t = ctx.t.proposals;
  const isDraft = proposal.state === 'draft';
  const isInvitation = isDraft && Boolean(proposal.invitedBy);
  const base = ctx.link(proposerPath(proposal));
  const [posts, draft, signUps] = await Promise.all([
    presentTalk({ ctx, proposal: proposal.id }),
    isDraft ? draftOf({ ctx, base, isInvitation }) : undefined,
    signUpsView({ ctx, proposal }),
  ]);
  const title = isInvitation
    ? t.mine.invitedTitle(ctx.library.name)
    : isDraft
      ? t.mine.draftTitle
      : proposal.title;
  return {
    title,
    robots: 'noindex',
    about: { collection: 'proposals', doc: proposal, panelsOnly: true },
    breadcrumb: [{ label: t.form.title, href: ctx.link('/voorstel') }],
    render: (view) =>
      createElement(OwnProposal, {
        view,
        t,
        title,
        lead: isInvitation ? t.mine.invitedLead : isDraft ? t.mine.draftLead : undefined,
        state: stateLabel({ t: ctx.t, proposal }),
        done: doneText({ ctx }),
        notice: t.page.link,
        form: { ...form, values: { ...proposalValues(proposal), ...form.values } },
        proposal: presentProposal({ ctx, proposal, forStaff: false }),
        draft,
        posts,
        talkAction: isDraft && !isInvitation ? undefined : talkAction({ proposal, base }),
        signUps,
        no: noView({ ctx, proposal, base, isInvitation }),
      }),
  };
}

/** The sentence that answers what was just done. */
export function doneText({ ctx }: { ctx: LibraryContext }): string | undefined {
  const words = ctx.t.proposals.done;
  const done = ctx.query.get('gedaan') ?? '';
  return Object.hasOwn(words, done) ? words[done as keyof typeof words] : undefined;
}

function talkAction({ proposal, base }: { proposal: Proposal; base: string }): string | undefined {
  return proposal.state === 'declined' ? undefined : `${base}/bericht`;
}

async function draftOf({
  ctx,
  base,
  isInvitation,
}: {
  ctx: LibraryContext;
  base: string;
  isInvitation: boolean;
}): Promise<OwnProposalProps['draft']> {
  const themes = await libraryThemes(ctx);
  return {
    action: base,
    themes: themes.map((theme) => ({ value: theme.id, label: themeTitle({ ctx, theme }) })),
    isInvitation,
  };
}

async function signUpsView({
  ctx,
  proposal,
}: {
  ctx: LibraryContext;
  proposal: Proposal;
}): Promise<OwnProposalProps['signUps']> {
  const event = typeof proposal.event === 'object' ? proposal.event : undefined;
  if (event?._status !== 'published') return undefined;
  const t = ctx.t.proposals.mine;
  const { parties, heads, waiting } = await signUpsOf({ payload: ctx.payload, event: event.id });
  return {
    sentences: [t.signUpCount(parties, heads), ...(waiting > 0 ? [t.waitCount(waiting)] : [])],
    event: { label: t.toEvent, href: ctx.link(`/agenda/${event.slug}`) },
  };
}

function noView({
  ctx,
  proposal,
  base,
  isInvitation,
}: {
  ctx: LibraryContext;
  proposal: Proposal;
  base: string;
  isInvitation: boolean;
}): OwnProposalProps['no'] {
  const t = ctx.t.proposals.mine;
  const action = `${base}/nee`;
  if (isInvitation) return { action, title: t.no, hint: t.noHint, button: t.sayNo, asksWhy: true };
  if (proposal.state === 'draft')
    return { action, title: t.discard, hint: t.discardHint, button: t.discard, asksWhy: false };
  if (proposal.state === 'sent' || proposal.state === 'talking')
    return { action, title: t.withdraw, hint: t.withdrawHint, button: t.sayWithdraw, asksWhy: true };
  return undefined;
}
