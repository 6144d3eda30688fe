import type { Payload, PayloadRequest } from 'payload';
import type { Group } from '../payload-types.ts';

/**
 * A group as the hub itself sees it, with its library: for commands that decide, never for a page.
 * @returns undefined when there is none
 */
export async function groupForHub({
  payload,
  req,
  id,
}: {
  payload: Payload;
  req?: PayloadRequest;
  id: string;
}): Promise<Group | undefined> {
  const { docs } = await payload.find({
    collection: 'groups',
    where: { id: { equals: id } },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: true, // who may what is decided with it
    req,
  });
  return docs[0];
}
