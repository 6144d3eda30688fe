import type { ProposalView } from '../../../templates/parts/ProposalBody.tsx';
import { renderMarkdown } from '../../core/richtext/renderMarkdown.ts';
import { themeTags } from '../../libraries/themes.ts';
import { personIn } from '../../people/personIn.ts';
import { presentPerson } from '../../people/presentPerson.ts';
import type { Proposal } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { stateLabel } from './stateLabel.ts';

/**
 * A proposal for the two who see it: the proposer and the library's staff. The proposer does not see the
 * words of a question, which are staff's: only its public wording.
 * @param forStaff adds name, address and who invited
 */
export function presentProposal({
  ctx,
  proposal,
  forStaff,
}: {
  ctx: LibraryContext;
  proposal: Proposal;
  forStaff: boolean;
}): ProposalView {
  const t = ctx.t.proposals.page;
  const onlooker = { actor: ctx.user, library: ctx.library.id, isAmong: true };
  const by = presentPerson({ onlooker, person: personIn.proposer(proposal), nobody: '' });
  const partner = filled(proposal.partner);
  const inviter = filled(proposal.invitedBy);
  const facts = [
    { term: t.state, detail: stateLabel({ t: ctx.t, proposal }) },
    { term: t.by, detail: [by.name, forStaff ? by.email : ''].filter(Boolean).join(', ') },
    { term: t.partner, detail: partner?.name },
    { term: t.forWhom, detail: proposal.forWhom },
    { term: t.needs, detail: proposal.needs },
    { term: t.availability, detail: proposal.availability },
    { term: t.invitedBy, detail: inviter?.name },
    { term: t.reason, detail: proposal.reason },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  return {
    title: proposal.title,
    html: renderMarkdown(proposal.summary ?? ''),
    facts,
    themes: themeTags({ ctx, themes: proposal.themes, path: '/agenda' }),
    invitation: proposal.invitation || undefined,
    origin: originLinks({ ctx, proposal, forStaff }),
  };
}

function originLinks({
  ctx,
  proposal,
  forStaff,
}: {
  ctx: LibraryContext;
  proposal: Proposal;
  forStaff: boolean;
}): ProposalView['origin'] {
  const t = ctx.t.proposals.page;
  const question = filled(proposal.question);
  const dossier = filled(proposal.dossier);
  const brought = filled(proposal.package);
  const event = filled(proposal.event);
  const asked = question ? question.publicText || (forStaff ? question.text : '') : '';
  return [
    question && asked
      ? {
          term: t.question,
          label: asked,
          href: forStaff ? ctx.link(`/vragen/${question.id}`) : ctx.link('/vragen'),
        }
      : undefined,
    dossier?._status === 'published'
      ? { term: t.dossier, label: dossier.title, href: ctx.link(`/dossiers/${dossier.slug}`) }
      : undefined,
    brought
      ? { term: t.package, label: brought.title, href: ctx.link(`/pakketten/${brought.slug ?? brought.id}`) }
      : undefined,
    event?._status === 'published'
      ? { term: t.event, label: event.title, href: ctx.link(`/agenda/${event.slug}`) }
      : undefined,
  ].filter((each) => each !== undefined);
}

function filled<T extends object>(value: string | T | null | undefined): T | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}
