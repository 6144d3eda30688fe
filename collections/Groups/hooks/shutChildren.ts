import type { CollectionAfterChangeHook } from 'payload';
import type { Group } from '../../../src/payload-types.ts';
import { byOpenness } from './withinParent.ts';

/** When a group becomes less open, the groups within it become so too, with all that belongs to them. */
export const shutChildren: CollectionAfterChangeHook<Group> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || doc.visibility === previousDoc?.visibility) return doc;
  const { docs } = await req.payload.db.find<Group>({
    collection: 'groups',
    where: { parent: { equals: doc.id } },
    limit: 0,
    pagination: false,
    req,
  });
  for (const child of docs) {
    if (byOpenness.indexOf(child.visibility) >= byOpenness.indexOf(doc.visibility)) continue;
    await req.payload.update({
      collection: 'groups',
      id: child.id,
      data: { visibility: doc.visibility },
      depth: 0,
      overrideAccess: true, // follows from the change that was allowed
      req,
    });
  }
  return doc;
};
