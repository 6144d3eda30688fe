import { markdownToLexical } from '../../../core/richtext/markdownToLexical.ts';
import { now } from '../../../core/now.ts';
import { Problem } from '../../../core/Problem.ts';
import { parseLocal } from '../../../core/time/parseLocal.ts';
import type { Event, Theme } from '../../../payload-types.ts';
import { readAlternative } from '../../../rooms/alternatives/alternativeValue.ts';
import { readNumber } from '../../../site/readNumber.ts';
import type { MeetingFields } from './meetingSchema.ts';
import { readPlace, type Place } from './places.ts';

/** What the form says of a meeting, as it is stored. */
export type Meeting = Pick<
  Event,
  'title' | 'summary' | 'body' | 'startsAt' | 'endsAt' | 'rsvp' | 'capacity' | 'moderator' | 'themes'
> & { branch: string; room: string | null };

/** A chosen alternative takes the place of the day, the hours and the room. */
export function withChoice<
  T extends { datum?: string; van?: string; tot?: string; ruimte?: string; alternatief?: string },
>(values: T): T {
  const choice = readAlternative(values.alternatief);
  if (!choice) return values;
  return { ...values, datum: choice.date, van: choice.from, tot: choice.until, ruimte: choice.room };
}

/**
 * Reads the fields of a meeting, by the wall clock of its branch.
 * @param moderators ids of who can be chosen to lead it
 * @throws Problem on the field that must be mended
 */
export function readMeeting({
  values,
  places,
  themes,
  moderators,
}: {
  values: MeetingFields;
  places: Place[];
  themes: Theme[];
  moderators: string[];
}): Meeting {
  const chosen = withChoice(values);
  const place = readPlace({ places, value: chosen.ruimte });
  const { startsAt, endsAt } = readTimes({ ...chosen, timeZone: place.branch.timeZone });
  if (values.gespreksleider && !moderators.includes(values.gespreksleider)) {
    throw new Problem({ code: 'field.choice', field: 'gespreksleider' });
  }
  const seats = readNumber({ value: values.plaatsen, field: 'plaatsen', min: 1, max: 100_000 });
  return {
    title: values.titel,
    summary: values.samenvatting || null,
    body: values.beschrijving ? (markdownToLexical(values.beschrijving) as Event['body']) : null,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    branch: place.branch.id,
    room: place.room?.id ?? null,
    rsvp: values.aanmelden,
    capacity: seats ?? (values.aanmelden === 'none' ? null : (place.room?.capacity ?? null)),
    moderator: values.gespreksleider || null,
    themes: themes.filter((theme) => values.themas.includes(theme.id)).map((theme) => theme.id),
  };
}

/**
 * From and until on one day.
 * @throws Problem field.date, field.time, time.missing, time.order, on the field
 */
export function readTimes({
  datum,
  van,
  tot,
  timeZone,
}: {
  datum: string;
  van: string;
  tot: string;
  timeZone: string;
}): { startsAt: Date; endsAt: Date } {
  const startsAt = parseLocal({ date: datum, time: van, timeZone, fields: { date: 'datum', time: 'van' } });
  const endsAt = parseLocal({ date: datum, time: tot, timeZone, fields: { date: 'datum', time: 'tot' } });
  if (endsAt <= startsAt) throw new Problem({ code: 'time.order', field: 'tot' });
  return { startsAt, endsAt };
}

/** @throws Problem time.past on the day */
export function mustBeComing(startsAt: string | Date): void {
  if (new Date(startsAt) <= now()) throw new Problem({ code: 'time.past', field: 'datum' });
}
