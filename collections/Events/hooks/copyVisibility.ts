import type { CollectionBeforeValidateHook } from 'payload';
import type { Event } from '../../../src/payload-types.ts';
import { idOf } from '../../../src/people/roles.ts';

/** A meeting of a group is seen by whom the group is seen by; any other activity by everyone. */
export const copyVisibility: CollectionBeforeValidateHook<Event> = async ({ data, originalDoc, req }) => {
  if (!data) return data;
  const group = idOf(data.group === undefined ? originalDoc?.group : data.group);
  if (!group) return { ...data, visibility: 'public' };
  const found = await req.payload.findByID({
    collection: 'groups',
    id: group,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // only to copy who may see it
    req,
  });
  return { ...data, visibility: found?.visibility ?? 'public' };
};
