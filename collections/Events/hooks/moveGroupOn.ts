import type { CollectionAfterChangeHook } from 'payload';
import { now } from '../../../src/core/now.ts';
import { idOf } from '../../../src/people/roles.ts';
import type { Event } from '../../../src/payload-types.ts';

/** A group that plans a meeting goes from asking and thinking to doing. A moderator may set it back. */
export const moveGroupOn: CollectionAfterChangeHook<Event> = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create' || previousDoc?._status !== 'published';
  const group = idOf(doc.group);
  if (!group || !isNew || doc._status !== 'published') return doc;
  if (doc.eventStatus !== 'scheduled' || new Date(doc.endsAt) <= now()) return doc;
  const found = await req.payload.findByID({
    collection: 'groups',
    id: group,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // follows from planning, which was allowed
    req,
  });
  if (!found || found.phase === 'do') return doc;
  await req.payload.update({
    collection: 'groups',
    id: group,
    data: { phase: 'do' },
    depth: 0,
    overrideAccess: true, // as above
    req,
  });
  return doc;
};
