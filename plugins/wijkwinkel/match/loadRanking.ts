import { DateTime } from 'luxon';
import type { Payload, PayloadRequest } from 'payload';
import { homeZone, idOf } from '../../../src/flavours/hub.ts';
import type { Expert, ExpertAsk, Question } from '../../../src/payload-types.ts';
import { isLanguage, readLanguages } from '../languages.ts';
import type { ExpertFacts, QuestionFacts, Ranked } from './MatchFacts.ts';
import { rankExperts } from './rankExperts.ts';

const mostExperts = 10_000;

/**
 * The experts of a library, ranked for a question. Past access: for librarians, who were let in before.
 * @param library id
 * @param at the moment that decides which month counts
 */
export async function loadRanking({
  payload,
  req,
  library,
  question,
  at,
  most,
}: {
  payload: Payload;
  req: PayloadRequest;
  library: string;
  question: Question;
  at: Date;
  most?: number;
}): Promise<Ranked[]> {
  const month = DateTime.fromJSDate(at, { zone: homeZone }).startOf('month').toJSDate();
  const here = { library: { equals: library } };
  const find = { depth: 0, pagination: false, overrideAccess: true, req } as const; // librarians of this library, checked by the page
  const themes = idsOf(question.themes);
  const [experts, asks] = await Promise.all([
    payload.find({
      collection: 'experts',
      where: {
        and: [
          here,
          { paused: { not_equals: true } },
          ...(themes.length > 0 ? [{ themes: { in: themes } }] : []),
        ],
      },
      limit: mostExperts,
      ...find,
    }),
    payload.find({
      collection: 'expert-asks',
      where: {
        and: [
          here,
          {
            or: [{ state: { equals: 'asked' } }, { createdAt: { greater_than_equal: month.toISOString() } }],
          },
        ],
      },
      select: { expert: true, state: true, createdAt: true },
      limit: mostExperts,
      ...find,
    }),
  ]);
  const load = countAsks({ asks: asks.docs as ExpertAsk[], month });
  return rankExperts({
    question: questionFacts(question),
    experts: experts.docs.map((expert) => expertFacts({ expert, load: load.get(expert.id) })),
    most,
  });
}

export function questionFacts(question: Question): QuestionFacts {
  const { speaks, neighbourhood } = question.wijkwinkel ?? {};
  const language = isLanguage(speaks) ? speaks : question.askedBy?.language;
  return {
    themes: idsOf(question.themes),
    language: isLanguage(language) ? language : 'nl',
    neighbourhood: neighbourhood ?? '',
  };
}

function expertFacts({
  expert,
  load = { open: 0, month: 0 },
}: {
  expert: Expert;
  load?: { open: number; month: number };
}): ExpertFacts {
  return {
    id: expert.id,
    name: expert.name,
    themes: idsOf(expert.themes),
    languages: readLanguages(expert.speaks),
    neighbourhood: expert.neighbourhood ?? '',
    hours: expert.wijkwinkel?.hours ?? null,
    perMonth: expert.perMonth ?? null,
    paused: Boolean(expert.paused),
    ...load,
  };
}

function countAsks({ asks, month }: { asks: ExpertAsk[]; month: Date }) {
  const load = new Map<string, { open: number; month: number }>();
  for (const ask of asks) {
    const id = idOf(ask.expert);
    if (!id) continue;
    const known = load.get(id) ?? { open: 0, month: 0 };
    if (ask.state === 'asked') known.open += 1;
    if (new Date(ask.createdAt) >= month) known.month += 1;
    load.set(id, known);
  }
  return load;
}

function idsOf(values: (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).map((value) => idOf(value)).filter((id): id is string => id !== undefined);
}
