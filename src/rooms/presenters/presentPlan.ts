import { DateTime } from 'luxon';
import type { RoomDaysProps } from '../../../templates/parts/RoomDays.tsx';
import { dateText } from '../../core/time/dateText.ts';
import { zoned } from '../../core/time/zoned.ts';
import type { Context } from '../../site/Context.ts';
import type { Span } from '../opening/openSpans.ts';
import type { PlanDay } from '../plan/planDays.ts';

type Clock = { timeZone: string; ctx: Context };

/** The coming days of a room in words, and as bars between the first and the last hour that matters. */
export function presentPlan({
  ctx,
  days,
  timeZone,
}: {
  ctx: Context;
  days: PlanDay[];
  timeZone: string;
}): RoomDaysProps {
  const t = ctx.t.rooms.room;
  const clock = { ctx, timeZone };
  const window = windowOf({ days, timeZone });
  return {
    caption: t.plan14,
    heads: { day: t.day, free: t.free, taken: t.taken },
    ticks: ticksOf(window),
    days: days.map((day) => ({
      iso: day.date,
      label: dayText({ date: day.date, ...clock }),
      closed: day.isOpen || day.taken.length > 0 ? undefined : t.closed,
      free: listOf({ spans: day.free, none: day.isOpen ? t.full : t.closed, ...clock }),
      taken: listOf({ spans: day.taken, none: t.nothingTaken, ...clock }),
      bars: [
        ...day.free.map((span) => ({ kind: 'free' as const, ...barOf({ span, window, timeZone }) })),
        ...day.taken.map((span) => ({ kind: 'taken' as const, ...barOf({ span, window, timeZone }) })),
      ],
    })),
  };
}

/** The day without the year: `donderdag 26 november`. */
function dayText({ date, ctx, timeZone }: { date: string } & Clock): string {
  const at = DateTime.fromISO(`${date}T12:00`, { zone: timeZone }).toJSDate();
  return dateText({ at, timeZone, language: ctx.language }).replace(/ \d{4}$/, '');
}

function listOf({ spans, none, ctx, timeZone }: { spans: Span[]; none: string } & Clock): string {
  const times = spans.map(
    ({ from, until }) => `${clockText(from, timeZone)}–${endText({ until, timeZone })}`,
  );
  return times.length > 0 ? new Intl.ListFormat(ctx.language).format(times) : none;
}

function clockText(at: number, timeZone: string): string {
  return zoned({ at: new Date(at), timeZone }).toFormat('HH:mm');
}

function endText({ until, timeZone }: { until: number; timeZone: string }): string {
  const text = clockText(until, timeZone);
  return text === '00:00' ? '24:00' : text;
}

/** Hours on the wall from midnight, 24 for the end of the day. */
function hoursAt({ at, timeZone, isEnd = false }: { at: number; timeZone: string; isEnd?: boolean }): number {
  const there = zoned({ at: new Date(at), timeZone });
  const hours = there.hour + there.minute / 60;
  return isEnd && hours === 0 ? 24 : hours;
}

type Window = { from: number; until: number };

/** Whole hours around everything that is open or taken on any of the days. */
function windowOf({ days, timeZone }: { days: PlanDay[]; timeZone: string }): Window {
  const spans = days.flatMap((day) => [...day.free, ...day.taken]);
  const from = Math.floor(Math.min(9, ...spans.map((span) => hoursAt({ at: span.from, timeZone }))));
  const until = Math.ceil(
    Math.max(18, ...spans.map((span) => hoursAt({ at: span.until, timeZone, isEnd: true }))),
  );
  return { from, until };
}

function barOf({ span, window, timeZone }: { span: Span; window: Window; timeZone: string }): Window {
  const share = (hours: number) => (hours - window.from) / (window.until - window.from);
  return {
    from: share(hoursAt({ at: span.from, timeZone })),
    until: share(hoursAt({ at: span.until, timeZone, isEnd: true })),
  };
}

/** Every third hour within the window, as a share of its width. */
function ticksOf({ from, until }: Window): { label: string; at: number }[] {
  const hours = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  return hours
    .filter((hour) => hour % 3 === 0 && hour > from && hour < until)
    .map((hour) => ({ label: String(hour), at: (hour - from) / (until - from) }));
}
