import type { PayloadRequest } from 'payload';
import { isDuplicate } from '../../core/database/isDuplicate.ts';
import { isTransient } from '../../core/database/isTransient.ts';
import { Problem } from '../../core/Problem.ts';
import { insertSlots } from './insertSlots.ts';
import { slotKey } from './quarters.ts';

/**
 * Makes a booking hold exactly these quarters, in the transaction of `req`; none frees the room. What it
 * holds already stays, so a booking can be moved by half its length.
 * @throws Problem room.taken when another booking holds one of them: the transaction must end then
 */
export async function setSlots({
  req,
  booking,
  room,
  quarters,
}: {
  req: PayloadRequest;
  booking: string;
  room: string;
  quarters: number[];
}): Promise<void> {
  const wanted = new Set(quarters.map((quarter) => slotKey({ room, quarter })));
  const held = await heldBy({ req, booking });
  const tooMany = held.filter((key) => !wanted.has(key));
  if (tooMany.length > 0) {
    await req.payload.db.deleteMany({
      collection: 'room-slots',
      where: { and: [{ booking: { equals: booking } }, { key: { in: tooMany } }] },
      req,
    });
  }
  for (const key of held) wanted.delete(key);
  try {
    await insertSlots({ req, rows: [...wanted].map((key) => ({ key, booking })) });
  } catch (err) {
    // A write conflict may still end well: the other booking may be undone. Only a key that is stored is taken.
    if (!isTransient(err) && isDuplicate(err))
      throw new Problem({ status: 409, code: 'room.taken', field: 'ruimte' });
    throw err;
  }
}

async function heldBy({ req, booking }: { req: PayloadRequest; booking: string }): Promise<string[]> {
  const found = await req.payload.db.find<{ id: string; key: string }>({
    collection: 'room-slots',
    where: { booking: { equals: booking } },
    limit: 0,
    pagination: false,
    req,
  });
  return found.docs.map((slot) => slot.key);
}
