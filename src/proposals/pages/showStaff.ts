import { createElement } from 'react';
import type { Request } from 'express';
import { StaffProposal } from '../../../templates/pages/StaffProposal.tsx';
import type { LibraryContext } from '../../site/Context.ts';
import { emptyForm, type FormState } from '../../site/FormState.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { loadForStaff } from '../loadProposal.ts';
import { presentProposal } from '../presenters/presentProposal.ts';
import { presentTalk } from '../presenters/presentTalk.ts';
import { stateLabel } from '../presenters/stateLabel.ts';
import { doneText } from './showOwn.ts';

/** A proposal for the librarian. */
export async function showStaff(
  ctx: LibraryContext,
  request: Request,
  form: FormState = emptyForm,
): Promise<PageAnswer> {
  const proposal = await loadForStaff({ ctx, id: String(request.params.proposal) });
  const t = ctx.t.proposals;
  const base = ctx.link(`/voorstellen/${proposal.id}`);
  const isOpen = proposal.state === 'sent' || proposal.state === 'talking';
  const posts = await presentTalk({ ctx, proposal: proposal.id });
  return {
    title: proposal.title,
    robots: 'noindex',
    about: { collection: 'proposals', doc: proposal },
    breadcrumb: [{ label: t.list.title, href: ctx.link('/voorstellen') }],
    render: (view) =>
      createElement(StaffProposal, {
        view,
        t: t.page,
        state: stateLabel({ t: ctx.t, proposal }),
        done: doneText({ ctx }),
        form: { ...form, values: { woorden: t.page.kindWords(proposal.title), ...form.values } },
        proposal: presentProposal({ ctx, proposal, forStaff: true }),
        posts,
        talkAction: `${base}/bericht`,
        listHref: ctx.link('/voorstellen'),
        decide: isOpen ? { acceptHref: `${base}/aannemen`, declineAction: `${base}/afwijzen` } : undefined,
      }),
  };
}
