import type { Where } from 'payload';
import { idOf } from '../../people/roles.ts';
import type { Dossier } from '../../payload-types.ts';
import type { LibraryContext } from '../../site/Context.ts';
import type { OverMeeting } from './loadOverMeeting.ts';

/** Dossiers that the minutes of a meeting can be put in: those of its group (or of no group) that this person writes along in. */
export async function dossiersToAddTo({
  ctx,
  meeting,
}: {
  ctx: LibraryContext;
  meeting: OverMeeting;
}): Promise<Dossier[]> {
  const { group, user, writesInGroup } = meeting;
  const and: Where[] = [
    { library: { equals: ctx.library.id } },
    group ? { group: { equals: group.id } } : { group: { exists: false } },
  ];
  const { docs } = await ctx.payload.find({
    collection: 'dossiers',
    where: { and },
    sort: 'title',
    limit: 100,
    depth: 0,
    pagination: false,
    overrideAccess: true, // only those in which this person may write are given
    req: ctx.req,
  });
  return docs.filter(
    (dossier) => writesInGroup || (dossier.authors ?? []).some((author) => idOf(author) === user.id),
  );
}
