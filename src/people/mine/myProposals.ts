import type { QuestionCardProps } from '../../../templates/parts/QuestionCard.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { homeZone } from '../../core/time/homeZone.ts';
import type { User } from '../../payload-types.ts';
import { proposerPath } from '../../proposals/proposalLinks.ts';
import { stateLabel } from '../../proposals/presenters/stateLabel.ts';
import type { Context } from '../../site/Context.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 50;

/** What someone proposed, or was asked to do, with the account or its address; each leads to its own page. */
export async function myProposals({ ctx, user }: { ctx: Context; user: User }): Promise<QuestionCardProps[]> {
  const within = await withinLibrary(ctx);
  const { docs } = await ctx.payload.find({
    collection: 'proposals',
    where: { or: [{ person: { equals: user.id } }, { 'proposedBy.email': { equals: user.email } }] },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: true, // one's own proposals, by account or by an address that is proven
    req: ctx.req,
  });
  return docs.flatMap((proposal) => {
    const there = within(proposal);
    if (!there) return [];
    return [
      {
        text: proposal.title,
        href: there.link(proposerPath(proposal)),
        state: { label: stateLabel({ t: ctx.t, proposal }) },
        asked: {
          label: dateText({ at: proposal.createdAt, timeZone: homeZone, language: ctx.language }),
          iso: proposal.createdAt,
        },
      },
    ];
  });
}
