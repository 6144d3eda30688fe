import { findTitles } from '../../../src/flavours/hub.ts';
import type { Title } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import type { RecordingView } from '../recordings/RecordingView.ts';
import { plainWords, titleHasName } from './titleHasName.ts';

export type Reason = { kind: 'work' | 'composer' | 'performer' | 'known'; name: string };
export type Suggestion = { title: Title; reasons: Reason[] };

const perName = 12;
const mostAsked = 24;
const mostShown = 40;

/**
 * Titles that may belong with a recording: by the works that are played, who made them and who plays, best first.
 * A suggestion says why; who picks is a librarian.
 */
export async function suggestTitles({ ctx, view }: { ctx: Ctx; view: RecordingView }): Promise<Suggestion[]> {
  const found = new Map<string, Suggestion & { score: number }>();
  const add = (title: Title, reason: Reason, score: number) => {
    const known = found.get(title.id) ?? { title, reasons: [], score: 0 };
    if (known.reasons.some((each) => each.kind === reason.kind && each.name === reason.name)) return;
    found.set(title.id, { title, reasons: [...known.reasons, reason], score: known.score + score });
  };
  for (const { work } of view.parts)
    for (const title of work?.titles ?? [])
      if (typeof title === 'object') add(title, { kind: 'known', name: work?.title ?? '' }, 8);
  for (const { q, reason, score, isIt } of questionsOf(view).slice(0, mostAsked))
    for (const title of await findTitles({ ctx, q, limit: perName }))
      if (isIt(title)) add(title, reason, score);
  return [...found.values()]
    .sort((one, other) => other.score - one.score || one.title.title.localeCompare(other.title.title))
    .slice(0, mostShown);
}

type Question = { q: string; reason: Reason; score: number; isIt: (title: Title) => boolean };

function questionsOf({ parts }: RecordingView): Question[] {
  const asked = new Map<string, Question>();
  for (const { work, composer, performers } of parts) {
    if (work) {
      const name = composer ? surnameOf(composer.sorted) : '';
      asked.set(`work ${work.id}`, {
        q: `${work.title} ${name}`.trim(),
        reason: { kind: 'work', name: work.title },
        score: 4,
        isIt: (title) =>
          isSame(title.title, work.title) ||
          Boolean(
            work.catalogueNumber &&
            title.catalogueNumber &&
            isSame(title.catalogueNumber, work.catalogueNumber) &&
            titleHasName({ title, name }),
          ),
      });
    }
    if (composer)
      asked.set(`composer ${composer.id}`, {
        q: composer.name,
        reason: { kind: 'composer', name: composer.name },
        score: 2,
        isIt: (title) => titleHasName({ title, name: surnameOf(composer.sorted) }),
      });
    for (const performer of performers)
      asked.set(`performer ${performer.id}`, {
        q: performer.name,
        reason: { kind: 'performer', name: performer.name },
        score: 1,
        isIt: (title) => titleHasName({ title, name: surnameOf(performer.sorted) }),
      });
  }
  return [...asked.values()];
}

function surnameOf(sorted: string): string {
  return sorted.split(',')[0] ?? sorted;
}

function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
