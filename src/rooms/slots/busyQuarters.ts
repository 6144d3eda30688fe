import type { Payload, PayloadRequest, Where } from 'payload';
import { quarterMilliseconds, readSlotKey, slotKey } from './quarters.ts';

/**
 * The quarters of these rooms that are held, set-up and teardown included.
 * @param rooms ids
 * @param except a booking that is looked through, because it is the one to be moved
 * @returns room id → numbers of quarters (see quartersOf); every room is in it
 */
export async function busyQuarters({
  payload,
  req,
  rooms,
  from,
  until,
  except,
}: {
  payload: Payload;
  req?: PayloadRequest;
  rooms: string[];
  from: Date;
  until: Date;
  except?: string;
}): Promise<Map<string, Set<number>>> {
  const busy = new Map(rooms.map((room) => [room, new Set<number>()]));
  if (rooms.length === 0) return busy;
  const first = Math.floor(+from / quarterMilliseconds);
  const end = Math.ceil(+until / quarterMilliseconds);
  const or: Where[] = rooms.map((room) => ({
    and: [
      { key: { greater_than_equal: slotKey({ room, quarter: first }) } },
      { key: { less_than: slotKey({ room, quarter: end }) } },
    ],
  }));
  const found = await payload.db.find<{ id: string; key: string; booking: string }>({
    collection: 'room-slots',
    where: { or },
    limit: 0,
    pagination: false,
    req,
  });
  for (const slot of found.docs) {
    if (slot.booking === except) continue;
    const { room, quarter } = readSlotKey(slot.key);
    busy.get(room)?.add(quarter);
  }
  return busy;
}
