import type { Payload, PayloadRequest } from 'payload';
import { Problem } from '../../core/Problem.ts';
import type { RoomInBranch } from './checkStay.ts';

export type { RoomInBranch } from './checkStay.ts';

/**
 * A room with its branch.
 * @param req when it must be read within a transaction
 * @throws Problem 404 when there is none, or it hangs in no branch
 */
export async function loadRoom({
  payload,
  req,
  id,
}: {
  payload: Payload;
  req?: PayloadRequest;
  id: string;
}): Promise<RoomInBranch> {
  const room = await payload.findByID({
    collection: 'rooms',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: true, // rooms are public; who may book was decided before
    req,
  });
  if (!room || typeof room.branch !== 'object') {
    throw new Problem({ status: 404, code: 'not-found', field: 'ruimte' });
  }
  return room as RoomInBranch;
}
