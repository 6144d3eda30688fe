import { createElement } from 'react';
import { ProposalList, type ProposalRow } from '../../../templates/pages/ProposalList.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import { mustBeLibrarian } from '../../people/mustBeLibrarian.ts';
import type { Proposal } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { PageAnswer } from '../../site/PageAnswer.ts';
import { readMany } from '../../site/read.ts';
import { stateLabel } from '../presenters/stateLabel.ts';
import { doneText } from './showOwn.ts';

/** What was proposed to this library and whom it invited: for its librarians. */
export async function showList(ctx: LibraryContext): Promise<PageAnswer> {
  mustBeLibrarian(ctx);
  const t = ctx.t.proposals.list;
  const { docs } = await readMany({
    ctx,
    collection: 'proposals',
    where: {
      and: [
        { library: { equals: ctx.library.id } },
        { or: [{ state: { not_equals: 'draft' } }, { invitedBy: { exists: true } }] },
      ],
    },
    sort: '-updatedAt',
    limit: 100,
    depth: 0,
  });
  const parts = [
    {
      id: 'wacht',
      title: t.waiting,
      rows: docs.filter((each) => isOpen(each) && each.heardFrom !== 'library'),
    },
    {
      id: 'gesprek',
      title: t.talking,
      rows: docs.filter((each) => isOpen(each) && each.heardFrom === 'library'),
    },
    { id: 'uitgenodigd', title: t.invited, rows: docs.filter(({ state }) => state === 'draft') },
    {
      id: 'besloten',
      title: t.decided,
      rows: docs.filter(({ state }) => state === 'accepted' || state === 'declined'),
    },
  ];
  return {
    title: t.title,
    robots: 'noindex',
    render: (view) =>
      createElement(ProposalList, {
        view,
        t,
        done: doneText({ ctx }),
        inviteHref: ctx.link('/voorstellen/uitnodigen'),
        formHref: ctx.link('/voorstel'),
        parts: parts
          .filter(({ rows }) => rows.length > 0)
          .map((part) => ({ ...part, rows: part.rows.map((proposal) => row({ ctx, proposal })) })),
      }),
  };
}

function isOpen({ state }: Proposal): boolean {
  return state === 'sent' || state === 'talking';
}

function row({ ctx, proposal }: { ctx: LibraryContext; proposal: Proposal }): ProposalRow {
  const at = proposal.sentAt ?? proposal.createdAt;
  const when = dateText({ at, timeZone: homeZone, language: ctx.language, short: true });
  return {
    id: proposal.id,
    title: proposal.title,
    href: ctx.link(`/voorstellen/${proposal.id}`),
    about: ctx.t.proposals.list.of(proposal.proposedBy?.name ?? '', when),
    state: stateLabel({ t: ctx.t, proposal }),
  };
}
