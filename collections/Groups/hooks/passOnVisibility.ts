import type { CollectionAfterChangeHook } from 'payload';
import type { Group } from '../../../src/payload-types.ts';

/** What belongs to a group is seen by whom the group is seen by: talks, posts and meetings follow at once. */
export const passOnVisibility: CollectionAfterChangeHook<Group> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.visibility === previousDoc?.visibility) return doc;
  for (const collection of ['threads', 'posts', 'events'] as const) {
    await req.payload.update({
      collection,
      where: { group: { equals: doc.id } },
      data: { visibility: doc.visibility },
      depth: 0,
      overrideAccess: true, // follows from the change that was allowed
      req,
    });
  }
  return doc;
};
