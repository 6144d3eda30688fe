import type { PayloadRequest, Where } from 'payload';
import type { Post } from '../../../payload-types.ts';

/** What becomes of someone's words: they stay under “former member”, or go. */
export type Words = 'blijf' | 'weg';

/**
 * Takes someone's name from what they wrote, or takes the words away too; the place of a post stays.
 * @param group only what was written in this group
 */
export async function leaveTalk({
  req,
  user,
  group,
  words,
}: {
  req: PayloadRequest;
  user: string;
  group?: string;
  words: Words;
}): Promise<void> {
  const own: Where = { author: { equals: user } };
  const { docs } = await req.payload.db.find<Post>({
    collection: 'posts',
    where: group ? { and: [own, { group: { equals: group } }] } : own,
    limit: 0,
    pagination: false,
    select: { authorName: true },
    req,
  });
  const gone = { removed: true, body: '—', mentions: [], earlier: [] };
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'posts',
      id,
      data: { authorName: '', ...(words === 'weg' && gone) },
      depth: 0,
      overrideAccess: true, // one's own words
      req,
    });
  }
}
