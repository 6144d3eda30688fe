import { DateTime } from 'luxon';
import type { Branch, Room } from '../../payload-types.ts';

/** From one moment up to another, in milliseconds since 1970. */
export type Span = { from: number; until: number };

type Hours = { weekday: string; opens: string; closes: string };

/** Until when a library's own people may use its rooms on a day that the branch is open. */
const teamCloses = '23:00';

export type OpeningOf = {
  room: Pick<Room, 'hours'>;
  branch: Pick<Branch, 'openingHours' | 'closings' | 'timeZone'>;
  /** For the library itself: its staff and the moderators of its groups. */
  team: boolean;
};

/**
 * When a room can be used on one day, by the wall clock of its branch:
 * - never on a closing of the branch;
 * - a room with hours of its own: then, for everyone;
 * - another room: when the branch is open, and for the library itself from the first opening to 23:00;
 * - where no hours are known at all: the whole day, because nobody said otherwise.
 * @param date `2026-11-26`
 */
export function openSpans({ room, branch, team, date }: OpeningOf & { date: string }): Span[] {
  const day = DateTime.fromISO(date, { zone: branch.timeZone });
  if (isClosing({ branch, date })) return [];
  const own = hoursOn({ hours: room.hours, day });
  if (room.hours?.length) return own.map((hours) => toSpan({ hours, day }));
  if (!branch.openingHours?.length) return [toSpan({ hours: { opens: '00:00', closes: '24:00' }, day })];
  const spans = hoursOn({ hours: branch.openingHours, day }).map((hours) => toSpan({ hours, day }));
  if (!team || spans.length === 0) return spans;
  const late = wallClock({ day, time: teamCloses });
  return [
    {
      from: Math.min(...spans.map((span) => span.from)),
      until: Math.max(late, ...spans.map((span) => span.until)),
    },
  ];
}

function isClosing({ branch, date }: { branch: OpeningOf['branch']; date: string }): boolean {
  return (branch.closings ?? []).some((closing) => closing.from <= date && date <= closing.to);
}

function hoursOn({ hours, day }: { hours: Hours[] | null | undefined; day: DateTime }): Hours[] {
  return (hours ?? []).filter((each) => each.weekday === String(day.weekday) && each.opens < each.closes);
}

function toSpan({ hours, day }: { hours: Pick<Hours, 'opens' | 'closes'>; day: DateTime }): Span {
  return { from: wallClock({ day, time: hours.opens }), until: wallClock({ day, time: hours.closes }) };
}

/** The moment at which the clock on the wall says this; in the hour that is skipped, the moment it jumps to. */
function wallClock({ day, time }: { day: DateTime; time: string }): number {
  if (time === '24:00') return day.plus({ days: 1 }).startOf('day').toMillis();
  const [hour, minute] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 }).toMillis();
}
