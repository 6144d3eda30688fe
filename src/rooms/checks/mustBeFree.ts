import type { Payload } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { busyQuarters } from '../slots/busyQuarters.ts';
import { quartersOf } from '../slots/quarters.ts';
import { checkStay } from './checkStay.ts';
import { loadRoom } from './loadRoom.ts';

/**
 * Looks whether a room can be had, before it is offered to someone. It is not held: the booking decides.
 * @param room id
 * @param field of the form, to show a refusal at
 * @param team see checkStay
 * @throws Problem room.length, room.closed, room.taken on `field`
 */
export async function mustBeFree({
  payload,
  room: id,
  startsAt,
  endsAt,
  field,
  team = false,
}: {
  payload: Payload;
  room: string;
  startsAt: Date;
  endsAt: Date;
  field: string;
  team?: boolean;
}): Promise<void> {
  const room = await loadRoom({ payload, id });
  try {
    checkStay({ room, startsAt, endsAt, team });
  } catch (err) {
    if (!(err instanceof Problem)) throw err;
    throw new Problem({ status: err.status, code: err.code, field, facts: err.facts });
  }
  const quarters = quartersOf({ ...room, startsAt, endsAt });
  const day = 24 * 3_600_000;
  const busy = await busyQuarters({
    payload,
    rooms: [id],
    from: new Date(+startsAt - day),
    until: new Date(+endsAt + day),
  });
  if (quarters.some((each) => busy.get(id)?.has(each)))
    throw new Problem({ status: 409, code: 'room.taken', field });
}
