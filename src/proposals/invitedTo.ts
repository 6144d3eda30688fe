import type { Where } from 'payload';
import type { LinkView } from '../../templates/parts/PageView.ts';
import type { LibraryContext } from '../site/Context.ts';
import { readMany } from '../site/read.ts';
import { stateLabel } from './presenters/stateLabel.ts';

/** Invitations and proposals about a question or dossier, for librarians: the REST rules decide what is seen. */
export async function invitedTo({ ctx, about }: { ctx: LibraryContext; about: Where }): Promise<LinkView[]> {
  const where: Where = { and: [{ library: { equals: ctx.library.id } }, about, seen] };
  const { docs } = await readMany({
    ctx,
    collection: 'proposals',
    where,
    sort: '-createdAt',
    limit: 20,
    depth: 0,
  });
  return docs.map((proposal) => ({
    label: `${proposal.title}, ${proposal.proposedBy?.name ?? ''} (${stateLabel({ t: ctx.t, proposal })})`,
    href: ctx.link(`/voorstellen/${proposal.id}`),
  }));
}

/** What someone is still writing is nobody's business. */
const seen: Where = { or: [{ state: { not_equals: 'draft' } }, { invitedBy: { exists: true } }] };
