import { DateTime } from 'luxon';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** A room at a time, and how far it is from what was asked (hours; the nearer the better). */
export type Candidate = { room: RoomInBranch; startsAt: Date; endsAt: Date; distance: number };

type Asked = { room: RoomInBranch; startsAt: Date; endsAt: Date };

const quarter = 15 * 60_000;
const hour = 3_600_000;
/** How far another room is, in hours that one would rather wait: in the same building, elsewhere. */
const otherRoom = 0.75;
const otherBranch = 4;
const aDay = 3;
/** How many days ahead to look. */
export const daysAhead = 14;

/** One way to differ from what was asked, nearest first, and how many of it are worth showing. */
export type Way = { candidates: Candidate[]; most: number };

/**
 * Other times for one room: the time that was asked (in another room), later or earlier that day, the same
 * hour by the wall clock on another day.
 */
export function waysFor({ asked, room }: { asked: Asked; room: RoomInBranch }): Way[] {
  const extra = roomDistance({ asked, room });
  const length = +asked.endsAt - +asked.startsAt;
  const at = (startsAt: Date, distance: number): Candidate => ({
    room,
    startsAt,
    endsAt: new Date(+startsAt + length),
    distance: distance + extra,
  });
  const there = DateTime.fromJSDate(asked.startsAt, { zone: room.branch.timeZone });
  const isThatDay = (moment: Date) => there.hasSame(DateTime.fromJSDate(moment), 'day');
  const staysThatDay = ({ startsAt, endsAt }: Candidate) =>
    isThatDay(startsAt) && (isThatDay(endsAt) || !isThatDay(asked.endsAt));
  const shifted = (direction: 1 | -1) =>
    Array.from({ length: 14 * 4 }, (_, index) => (index + 1) * quarter)
      .map((shift) => at(new Date(+asked.startsAt + direction * shift), shift / hour))
      .filter(staysThatDay);
  const days = Array.from({ length: daysAhead }, (_, index) =>
    at(there.plus({ days: index + 1 }).toJSDate(), aDay + index),
  );
  return [
    { candidates: room.id === asked.room.id ? [] : [at(asked.startsAt, 0)], most: 1 },
    { candidates: shifted(1), most: 1 },
    { candidates: shifted(-1), most: 1 },
    { candidates: days, most: 3 },
  ];
}

function roomDistance({ asked, room }: { asked: Asked; room: RoomInBranch }): number {
  if (room.id === asked.room.id) return 0;
  // Of two rooms that are free, the one nearest in size is meant; rather a bit too big than too small.
  const difference = (room.capacity - asked.room.capacity) / asked.room.capacity;
  const size = Math.min(1, Math.abs(difference) / 10) + (difference < 0 ? 0.5 : 0);
  return (room.branch.id === asked.room.branch.id ? otherRoom : otherBranch) + size;
}
