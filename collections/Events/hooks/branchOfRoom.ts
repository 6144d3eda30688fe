import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../../src/people/roles.ts';
import type { Event } from '../../../src/payload-types.ts';

/** An activity is in the branch that its room is in; without a room, in the branch that was chosen. */
export const branchOfRoom: CollectionBeforeChangeHook<Event> = async ({ data, originalDoc, req }) => {
  const room = idOf(data.room === undefined ? originalDoc?.room : data.room);
  if (!room) return data;
  const found = await req.payload.findByID({
    collection: 'rooms',
    id: room,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // rooms are public
    req,
  });
  return found ? { ...data, branch: idOf(found.branch) } : data;
};
