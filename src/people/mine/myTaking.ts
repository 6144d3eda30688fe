import type { MineTakingProps } from '../../../templates/parts/MineTaking.tsx';
import { stateLabel } from '../../proposals/presenters/stateLabel.ts';
import { proposerPath } from '../../proposals/proposalLinks.ts';
import type { User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { provenAddress } from '../provenAddress.ts';
import { idOf } from '../roles.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 50;

/** What someone proposed or was invited to, the partners they speak for, and the way to their profile as expert. */
export async function myTaking({ ctx, user }: { ctx: Context; user: User }): Promise<MineTakingProps> {
  const within = await withinLibrary(ctx);
  const partnerIds = (user.roles ?? []).flatMap(({ role, partner }) =>
    role === 'partner' ? (idOf(partner) ?? []) : [],
  );
  const find = { limit: most, depth: 0, pagination: false, overrideAccess: true, req: ctx.req } as const; // one's own
  const email = provenAddress(user);
  const [proposals, partners] = await Promise.all([
    ctx.payload.find({
      collection: 'proposals',
      // An account that staff made with someone's address shows nothing of that person, however it is linked.
      where: email
        ? { or: [{ person: { equals: user.id } }, { 'proposedBy.email': { equals: email } }] }
        : { id: { in: [] } },
      sort: '-updatedAt',
      ...find,
    }),
    ctx.payload.find({ collection: 'partners', where: { id: { in: partnerIds } }, sort: 'name', ...find }),
  ]);
  return {
    t: { proposals: ctx.t.proposals.mine, experts: ctx.t.experts.mine, partners: ctx.t.partners },
    proposals: proposals.docs.flatMap((proposal) => {
      const there = within(proposal);
      if (!there) return [];
      const about = [there.library.name, stateLabel({ t: ctx.t, proposal })].join(', ');
      return [{ label: proposal.title, about, href: there.link(proposerPath(proposal)) }];
    }),
    partners: partners.docs.flatMap((partner) => {
      const there = within(partner);
      return there ? [{ label: partner.name, href: there.link(`/partners/${partner.slug}`) }] : [];
    }),
    expertHref: ctx.networkLink('/mijn/expert'),
  };
}
