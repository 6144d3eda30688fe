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

/**
 * Other times for one room, nearest first within each of three ways: later or earlier that day, or
 * the same hour (by the wall clock) on another day.
 * @returns one list per way; the first that is free in each is worth showing
 */
export function candidatesFor({ asked, room }: { asked: Asked; room: RoomInBranch }): Candidate[][] {
  const extra = roomDistance({ asked, room });
  const length = +asked.endsAt - +asked.startsAt;
  const at = (startsAt: Date, distance: number): Candidate => ({
    room,
    startsAt,
    endsAt: new Date(+startsAt + length),
    distance: distance + extra,
  });
  const sameTime = room.id === asked.room.id ? [] : [at(asked.startsAt, 0)];
  const there = DateTime.fromJSDate(asked.startsAt, { zone: room.branch.timeZone });
  const isThatDay = (moment: Date) => there.hasSame(DateTime.fromJSDate(moment), 'day');
  const shifted = (direction: 1 | -1) =>
    Array.from(
      { length: 14 * 4 },
      (_, index) => new Date(+asked.startsAt + direction * (index + 1) * quarter),
    )
      .map((startsAt) => at(startsAt, Math.abs(+startsAt - +asked.startsAt) / hour))
      .filter(
        (each) => [each.startsAt, each.endsAt].every((end) => isThatDay(end)) || !isThatDay(asked.endsAt),
      );
  const days = Array.from({ length: daysAhead }, (_, index) =>
    at(there.plus({ days: index + 1 }).toJSDate(), aDay + index),
  );
  return [sameTime, shifted(1), shifted(-1), days].filter((list) => list.length > 0);
}

function roomDistance({ asked, room }: { asked: Asked; room: RoomInBranch }): number {
  if (room.id === asked.room.id) return 0;
  // Of two rooms that are free, the one nearest in size is meant more likely.
  const size = Math.min(1, Math.abs(room.capacity - asked.room.capacity) / 200);
  return (room.branch.id === asked.room.branch.id ? otherRoom : otherBranch) + size;
}
