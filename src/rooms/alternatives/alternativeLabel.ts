import { textFor, type Language } from '../../core/text/index.ts';
import { whenText } from '../../core/time/whenText.ts';
import type { RoomInBranch } from '../checks/checkStay.ts';

/** When and where, in one line; another room says how many fit, and its branch where that is another. */
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
  if (room.id === asked.id) return `${when}, ${room.name}`;
  const elsewhere = room.branch.id === asked.branch.id ? [] : [room.branch.name];
  const where = [room.name, ...elsewhere].join(', ');
  return `${when}, ${where} (${textFor(language).rooms.capacity(room.capacity)})`;
}
