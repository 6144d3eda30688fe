import { DateTime } from 'luxon';
import { openSpans, type OpeningOf, type Span } from './openSpans.ts';

/**
 * Whether a room can be used from the start to the end of a stay (set-up and teardown may lie outside).
 * A stay over midnight is open when the one day ends where the next begins.
 */
export function isOpen({
  startsAt,
  endsAt,
  ...opening
}: OpeningOf & { startsAt: string | Date; endsAt: string | Date }): boolean {
  const until = +new Date(endsAt);
  let reached = +new Date(startsAt);
  for (const span of spansBetween({ ...opening, from: reached, until })) {
    if (span.from > reached) return false;
    reached = Math.max(reached, span.until);
    if (reached >= until) return true;
  }
  return false;
}

/** Every span of the days that a stay touches, in order, those before its start left out. */
function spansBetween({ from, until, ...opening }: OpeningOf & Span): Span[] {
  const zone = opening.branch.timeZone;
  const last = DateTime.fromMillis(Math.max(from, until - 1), { zone }).startOf('day');
  const spans: Span[] = [];
  for (
    let day = DateTime.fromMillis(from, { zone }).startOf('day');
    day <= last;
    day = day.plus({ days: 1 })
  ) {
    spans.push(...openSpans({ ...opening, date: day.toFormat('yyyy-MM-dd') }));
  }
  return spans.filter((span) => span.until > from).sort((one, other) => one.from - other.from);
}
