import type { Language } from '../../core/text/index.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** When and where, in one line; the branch is named where it is another one. */
export function alternativeLabel({
  room,
  startsAt,
  endsAt,
  asked,
  language,
}: {
  room: RoomInBranch;
  startsAt: Date;
  endsAt: Date;
  asked: RoomInBranch;
  language: Language;
}): string {
  const when = whenText({ at: startsAt, until: endsAt, timeZone: room.branch.timeZone, language });
  const elsewhere = room.branch.id === asked.branch.id ? [] : [room.branch.name];
  return [when, room.name, ...elsewhere].join(', ');
}
