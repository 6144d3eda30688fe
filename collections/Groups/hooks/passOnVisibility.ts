import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { indexDocument } from '../../../src/catalogue/search/indexDocument.ts';
import { forget } from '../../../src/core/cache/forget.ts';
import { listTag } from '../../../src/core/cache/tags.ts';
import type { Group } from '../../../src/payload-types.ts';
import { idOf } from '../../../src/people/roles.ts';

const passedTo = ['threads', 'posts', 'events'] as const;

/**
 * What belongs to a group is seen by whom the group is seen by: talks, posts and meetings follow at once,
 * all of them or the change is undone. Written past Payload's own update, which leaves out without a word
 * what it cannot save, and would publish drafts along.
 */
export const passOnVisibility: CollectionAfterChangeHook<Group> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.visibility === previousDoc?.visibility) return doc;
  const tags: string[] = [];
  for (const collection of passedTo) {
    const ids = await idsOf({ req, collection, group: doc.id });
    for (const id of ids) {
      await req.payload.db.updateOne({
        collection,
        id,
        data: { visibility: doc.visibility },
        returning: false,
        req,
      });
      if (collection === 'events') await indexDocument({ req, kind: 'events', id });
    }
    tags.push(...ids, listTag(collection, undefined), listTag(collection, idOf(doc.library)));
  }
  await forget({ req, tags });
  return doc;
};

async function idsOf({
  req,
  collection,
  group,
}: {
  req: PayloadRequest;
  collection: (typeof passedTo)[number];
  group: string;
}): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { group: { equals: group } },
    limit: 0,
    pagination: false,
    select: { visibility: true },
    req,
  });
  return docs.map((doc) => doc.id);
}
