import type { Where } from 'payload';
import { idOf, themeTitle } from '../../../src/flavours/hub.ts';
import type { Question } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

type Period = { ctx: Ctx; from: Date; until: Date };

const day = 24 * 3_600_000;

/** The questions of a period, with their themes. */
export async function questionsOf({ ctx, from, until }: Period): Promise<Question[]> {
  const where: Where = {
    and: [
      { library: { equals: ctx.library.id } },
      { createdAt: { greater_than_equal: from.toISOString() } },
      { createdAt: { less_than_equal: until.toISOString() } },
    ],
  };
  const { docs } = await ctx.payload.find({
    collection: 'questions',
    where,
    limit: 50_000,
    depth: 1,
    pagination: false,
    overrideAccess: true, // counts, for librarians of this library
    req: ctx.req,
  });
  return docs;
}

/** Per theme; a question with two themes counts at both. The days to an answer are the median. */
export async function questionsByTheme({
  ctx,
  from,
  until,
}: Period): Promise<Record<string, string | number>[]> {
  const questions = await questionsOf({ ctx, from, until });
  const matched = await matchedOf({ ctx, ids: new Set(questions.map(({ id }) => id)) });
  const groups = new Map<string, Question[]>();
  for (const question of questions)
    for (const name of themeNames({ ctx, question }))
      groups.set(name, [...(groups.get(name) ?? []), question]);
  return [...groups.entries()]
    .sort(([a], [b]) => a.localeCompare(b, ctx.language))
    .map(([theme, own]) => {
      const count = (fits: (question: Question) => unknown) => own.filter(fits).length;
      return {
        theme,
        asked: own.length,
        answered: count(({ state }) => state === 'answered'),
        days: median(own.flatMap((question) => daysToAnswer(question))),
        matched: count(({ id }) => matched.has(id)),
        partners: count(({ wijkwinkel }) => wijkwinkel?.partnersAskedAt),
        meeting: count(({ wijkwinkel }) => wijkwinkel?.meeting),
        dossier: count(({ wijkwinkel }) => wijkwinkel?.inDossier),
      };
    });
}

/** Names of its themes in the language of the page; a name for none. */
export function themeNames({ ctx, question }: { ctx: Ctx; question: Question }): string[] {
  const names = (question.themes ?? []).flatMap((theme) =>
    typeof theme === 'object' ? [themeTitle({ ctx, theme })] : [],
  );
  return names.length > 0 ? names : [ctx.words.figures.none];
}

async function matchedOf({ ctx, ids }: { ctx: Ctx; ids: Set<string> }): Promise<Set<string>> {
  const { docs } = await ctx.payload.find({
    collection: 'expert-asks',
    where: { library: { equals: ctx.library.id } },
    select: { question: true },
    limit: 100_000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // as above
    req: ctx.req,
  });
  const asked = docs
    .map(({ question }) => idOf(question as string))
    .filter((id): id is string => id !== undefined);
  return new Set(asked.filter((id) => ids.has(id)));
}

function daysToAnswer({ state, createdAt, closedAt }: Question): number[] {
  if (state !== 'answered' || !closedAt) return [];
  return [(new Date(closedAt).getTime() - new Date(createdAt).getTime()) / day];
}

function median(values: number[]): number | string {
  if (values.length === 0) return '';
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const exact =
    sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return Math.round(exact * 10) / 10;
}
