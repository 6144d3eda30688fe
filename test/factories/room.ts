import type { Branch, Room } from '../../src/payload-types.ts';
import type { TestHub } from '../helpers/startHub.ts';
import { unique } from './unique.ts';

/** A room for 30 people in a branch, open as the branch is, without time to set up. */
export async function createRoom(
  hub: Pick<TestHub, 'payload'>,
  { branch, ...over }: { branch: Branch } & Partial<Omit<Room, 'branch'>>,
): Promise<Room> {
  return hub.payload.create({
    collection: 'rooms',
    data: {
      library: typeof branch.library === 'object' ? branch.library?.id : branch.library,
      branch: branch.id,
      name: unique('Zaal'),
      capacity: 30,
      setupMinutes: 0,
      teardownMinutes: 0,
      ...over,
    } as never,
    depth: 0,
    overrideAccess: true, // a test's own data
  });
}
