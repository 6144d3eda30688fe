import { localParts } from '../../core/time/localParts.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** What a choice fills in: the fields of a form, by the wall clock of the room's branch. */
export type Choice = { room: string; date: string; from: string; until: string };

const shape = /^([\w-]{20,40})\|(\d{4}-\d{2}-\d{2})\|(\d{2}:\d{2})\|(\d{2}:\d{2})$/;

/** An alternative as the value of a radio button. */
export function alternativeValue({
  room,
  startsAt,
  endsAt,
}: {
  room: RoomInBranch;
  startsAt: Date;
  endsAt: Date;
}): string {
  const { timeZone } = room.branch;
  const start = localParts({ at: startsAt, timeZone });
  return [room.id, start.date, start.time, localParts({ at: endsAt, timeZone }).time].join('|');
}

/** The fields that a chosen alternative fills in; undefined when none was chosen, or it is no alternative. */
export function readAlternative(value: string | undefined): Choice | undefined {
  const [, room, date, from, until] = shape.exec(value ?? '') ?? [];
  return room && date && from && until ? { room, date, from, until } : undefined;
}
