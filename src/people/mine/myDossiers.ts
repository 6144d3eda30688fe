import type { DossierCardProps } from '../../../templates/parts/DossierCard.tsx';
import { presentDossierCard } from '../../dossiers/presenters/presentDossierCard.ts';
import type { User } from '../../payload-types.ts';
import type { Context } from '../../site/Context.ts';
import { withinLibrary } from './withinLibrary.ts';

const most = 50;

/** The dossiers in which someone wrote, as far as they may still be read. */
export async function myDossiers({ ctx, user }: { ctx: Context; user: User }): Promise<DossierCardProps[]> {
  const within = await withinLibrary(ctx);
  const { docs } = await ctx.payload.find({
    collection: 'dossiers',
    where: { or: [{ authors: { in: [user.id] } }, { editedBy: { equals: user.id } }] },
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  const cards = docs.map((dossier) => {
    const there = within(dossier);
    if (!there) return undefined;
    const badges = dossier._status === 'published' ? undefined : [{ label: ctx.t.people.mine.draft }];
    return { ...presentDossierCard({ ctx: there, dossier }), library: there.library.name, badges };
  });
  return cards.filter((card) => card !== undefined);
}
