import { expandSeries, homeZone } from '../../../src/flavours/hub.ts';
import type { WijkwinkelConsultation } from '../../../src/payload-types.ts';

export type Occurrence = { startsAt: Date; endsAt: Date };

const minute = 60_000;

/** On the clock of its branch. */
export function zoneOf(consultation: WijkwinkelConsultation): string {
  const { branch } = consultation;
  return typeof branch === 'object' ? (branch?.timeZone ?? homeZone) : homeZone;
}

/**
 * When a consultation is held, from the series it belongs to; those that go on at `from` count along.
 * @param consultation with its series and branch filled in (depth 1)
 */
export function occurrencesOf({
  consultation,
  from,
  until,
  most,
}: {
  consultation: WijkwinkelConsultation;
  from: Date;
  until: Date;
  most?: number;
}): Occurrence[] {
  const { series, firstAt, minutes, paused } = consultation;
  if (paused || !series || typeof series !== 'object') return [];
  const length = minutes * minute;
  return expandSeries({
    series,
    first: new Date(firstAt),
    timeZone: zoneOf(consultation),
    from: new Date(from.getTime() - length + 1),
    until,
    most,
  }).map((startsAt) => ({ startsAt, endsAt: new Date(startsAt.getTime() + length) }));
}

/** The one that begins at a moment, if there is one. */
export function occurrenceAt({
  consultation,
  startsAt,
}: {
  consultation: WijkwinkelConsultation;
  startsAt: Date;
}): Occurrence | undefined {
  const until = new Date(startsAt.getTime() + 1);
  return occurrencesOf({ consultation, from: startsAt, until }).find(
    (each) => each.startsAt.getTime() === startsAt.getTime(),
  );
}

/** The times at which a talk can begin. */
export function slotsOf({
  consultation,
  occurrence,
}: {
  consultation: Pick<WijkwinkelConsultation, 'slotMinutes' | 'way'>;
  occurrence: Occurrence;
}): Date[] {
  if (consultation.way === 'walk') return [];
  const step = consultation.slotMinutes * minute;
  const count = Math.floor((occurrence.endsAt.getTime() - occurrence.startsAt.getTime()) / step);
  return Array.from(
    { length: count },
    (_each, index) => new Date(occurrence.startsAt.getTime() + index * step),
  );
}
