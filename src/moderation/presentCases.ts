import type { CaseView } from '../../templates/pages/Moderation.tsx';
import { dateText } from '../core/time/dateText.ts';
import { homeZone } from '../core/time/homeZone.ts';
import type { Measure, Report } from '../payload-types.ts';
import type { Context } from '../site/Context.ts';

const longest = 300;

/** Reports, for who looks after the talk. Who reported is not known. */
export function presentReport({
  ctx,
  report,
  href,
}: {
  ctx: Context;
  report: Report;
  href?: string;
}): CaseView {
  const t = ctx.t.moderation;
  return {
    id: report.id,
    title: report.title ?? '',
    href,
    lines: [
      t.desk.reason(t.reasons[report.reason]),
      ...(report.words ? [t.desk.words(report.words)] : []),
      ...(report.excerpt ? [t.desk.excerpt(short(report.excerpt))] : []),
      t.desk.on(day({ ctx, at: report.createdAt })),
    ],
  };
}

/** What was done, for who looks after the talk. */
export function presentMeasure({ ctx, measure }: { ctx: Context; measure: Measure }): CaseView {
  const t = ctx.t.moderation;
  return {
    id: measure.id,
    title:
      measure.kind === 'block' && measure.personName
        ? measure.personName
        : (measure.title ?? t.kinds[measure.kind]),
    lines: [
      t.kinds[measure.kind],
      ...(measure.personName ? [t.desk.person(measure.personName)] : []),
      ...(measure.reason ? [t.desk.reason(measure.reason)] : []),
      ...(measure.until ? [t.desk.until(day({ ctx, at: measure.until }))] : []),
      ...(measure.kind === 'block' && !measure.group ? [t.desk.everywhere] : []),
      ...(measure.answer ? [t.desk.answer(measure.answer)] : []),
      t.desk.by(measure.byName ?? ''),
      t.desk.on(day({ ctx, at: measure.createdAt })),
    ],
  };
}

function day({ ctx, at }: { ctx: Context; at: string }): string {
  return dateText({ at, timeZone: homeZone, language: ctx.language });
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
