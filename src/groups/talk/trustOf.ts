import type { PayloadRequest } from 'payload';
import type { Group, Membership } from '../../payload-types.ts';

/** After so many posts someone is no longer new, where the group says nothing. */
const usual = 3;

/**
 * Whether the moderators know someone: they said so, or enough posts stand in the group. In the transaction of `req`;
 * with the post that makes it so, links that were held back become links.
 */
export async function trustOf({
  req,
  group,
  author,
  membership,
}: {
  req: PayloadRequest;
  group: Pick<Group, 'id' | 'trustAfter'>;
  author: string;
  membership: Membership | undefined;
}): Promise<boolean> {
  if (membership?.trusted || membership?.role === 'moderator') return true;
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: {
      and: [
        { author: { equals: author } },
        { group: { equals: group.id } },
        { removed: { not_equals: true } },
        { hidden: { not_equals: true } },
        { held: { not_equals: true } },
      ],
    },
    overrideAccess: true, // only a number
    req,
  });
  const isKnown = totalDocs >= (group.trustAfter ?? usual);
  if (isKnown) await freeLinks({ req, group: group.id, author });
  return isKnown;
}

async function freeLinks({ req, group, author }: { req: PayloadRequest; group: string; author: string }) {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { author: { equals: author }, group: { equals: group }, plainLinks: { equals: true } },
    limit: 100,
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true, // follows from being known
    req,
  });
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'posts',
      id,
      data: { plainLinks: false },
      depth: 0,
      overrideAccess: true, // follows from being known
      req,
    });
  }
}
