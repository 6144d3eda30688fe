import { dateText } from '../core/time/dateText.ts';
import { homeZone } from '../core/time/homeZone.ts';
import { timeText } from '../core/time/timeText.ts';
import type { Context } from '../site/Context.ts';

/** A day in words, such as `26 november 2026`. */
export function dayText({ ctx, at }: { ctx: Pick<Context, 'language'>; at: string }): string {
  return dateText({ at, timeZone: homeZone, language: ctx.language, short: true });
}

/** A moment in words, to tell versions apart: `26 november 2026, 19:30`. */
export function momentText({ ctx, at }: { ctx: Pick<Context, 'language'>; at: string }): string {
  return `${dayText({ ctx, at })}, ${timeText({ at, timeZone: homeZone, language: ctx.language })}`;
}
