import { LRUCache } from 'lru-cache';
import type { Language } from '../text/index.ts';
import { dateText } from './dateText.ts';
import { isSameDay } from './isSameDay.ts';
import { timeText } from './timeText.ts';
import { zoned, type Moment } from './zoned.ts';

/** Luxon takes its time, and a hall full of people is told of the same evening. */
const known = new LRUCache<string, string>({ max: 2000 });

/**
 * When something takes place, in one line: `donderdag 26 november 2026, 19:30–21:30`, or with both days
 * when it ends on another one.
 */
export function whenText({ at, until, timeZone, language }: Span): string {
  const key = [+new Date(at), until ? +new Date(until) : '', timeZone, language].join('|');
  const text = known.get(key) ?? compose({ at, until, timeZone, language });
  known.set(key, text);
  return text;
}

type Span = { at: Moment; until?: Moment | null; timeZone: string; language: Language };

function compose({ at, until, timeZone, language }: Span): string {
  const place = { timeZone, language };
  const start = `${dateText({ at, ...place })}, ${timeText({ at, until, ...place })}`;
  if (!until || isSameDay(zoned({ at, ...place }), zoned({ at: until, ...place }))) return start;
  return `${start} – ${dateText({ at: until, ...place })}, ${timeText({ at: until, ...place })}`;
}
