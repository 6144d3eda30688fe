import type { Booking, Room } from '../../src/payload-types.ts';
import { bookRoom, type BookRoom } from '../../src/rooms/commands/bookRoom.ts';
import { createLocalReq } from 'payload';
import type { TestHub } from '../helpers/startHub.ts';

/** A booking of a room, made as the hub makes it, in a transaction of its own. */
export async function createBooking(
  hub: Pick<TestHub, 'payload'>,
  { room, ...over }: { room: Room } & Pick<BookRoom, 'startsAt' | 'endsAt'> & Partial<Omit<BookRoom, 'room'>>,
): Promise<Booking> {
  const req = await createLocalReq({}, hub.payload);
  return bookRoom({ req, room: room.id, purpose: 'Overleg', ...over });
}
