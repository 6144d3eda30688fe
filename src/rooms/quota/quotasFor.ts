import { DateTime } from 'luxon';
import type { Library } from '../../payload-types.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** On whose behalf a room is asked for. */
export type RoomParty = { kind: 'user' | 'group' | 'partner'; id: string };

/** What counts a request, and how many there may be in the month in which it begins. */
export type Quota = { key: string; most: number };

/**
 * The quotas that a request comes under: that of the room and that of the library, where they are set. A
 * month is one of the calendar, by the clock of the branch.
 */
export function quotasFor({
  room,
  library,
  party,
  startsAt,
}: {
  room: RoomInBranch;
  library: Pick<Library, 'id' | 'roomQuotaPerMonth'>;
  party: RoomParty;
  startsAt: Date;
}): Quota[] {
  const month = DateTime.fromJSDate(startsAt, { zone: room.branch.timeZone }).toFormat('yyyy-MM');
  const who = `${party.kind}:${party.id}:${month}`;
  return [
    ...(room.quotaPerMonth ? [{ key: `room:${room.id}:${who}`, most: room.quotaPerMonth }] : []),
    ...(library.roomQuotaPerMonth
      ? [{ key: `rooms:${library.id}:${who}`, most: library.roomQuotaPerMonth }]
      : []),
  ];
}
