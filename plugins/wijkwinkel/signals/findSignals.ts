import type { Payload, PayloadRequest } from 'payload';
import { idOf } from '../../../src/flavours/hub.ts';
import type { Question, Theme } from '../../../src/payload-types.ts';
import type { Settings } from '../settings.ts';

/** A theme that many people asked about lately. */
export type Signal = { theme: Theme; questions: Question[] };

const day = 24 * 3_600_000;

/**
 * Themes asked at least so many times within so many days, most asked first. Questions that stand on the agenda
 * of a meeting, and those that were closed without an answer, count no more.
 * @param library id
 */
export async function findSignals({
  payload,
  req,
  library,
  settings,
  at,
}: {
  payload: Payload;
  req?: PayloadRequest;
  library: string;
  settings: Pick<Settings, 'signalCount' | 'signalDays'>;
  at: Date;
}): Promise<Signal[]> {
  const since = new Date(at.getTime() - settings.signalDays * day).toISOString();
  const { docs } = await payload.find({
    collection: 'questions',
    where: {
      and: [
        { library: { equals: library } },
        { createdAt: { greater_than_equal: since } },
        { state: { not_equals: 'closed' } },
        { 'wijkwinkel.meeting': { exists: false } },
      ],
    },
    sort: 'createdAt',
    depth: 1,
    limit: 5000,
    pagination: false,
    overrideAccess: true, // for librarians and tasks of this library
    req,
  });
  const byTheme = new Map<string, Signal>();
  for (const question of docs) {
    for (const theme of question.themes ?? []) {
      if (typeof theme !== 'object') continue;
      const signal = byTheme.get(theme.id) ?? { theme, questions: [] };
      signal.questions.push(question);
      byTheme.set(theme.id, signal);
    }
  }
  return [...byTheme.values()]
    .filter(({ questions }) => questions.length >= settings.signalCount)
    .sort(
      (a, b) =>
        b.questions.length - a.questions.length || (idOf(a.theme) ?? '').localeCompare(idOf(b.theme) ?? ''),
    );
}
