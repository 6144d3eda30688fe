import type { ExpertFacts, QuestionFacts, Ranked, Reason } from './MatchFacts.ts';

/** How much each thing counts. docs/gids-wijkwinkel.md says it in words. */
const weights = {
  theme: 30,
  mostThemes: 2,
  language: 25,
  languageUnknown: 10,
  languageMissing: -25,
  neighbourhood: 15,
  hour: 2,
  mostHours: 10,
  noHours: -10,
  open: -6,
  mostOpen: 5,
  month: -1,
  mostMonth: 10,
} as const;

type Scored = { expert: ExpertFacts; score: number; free: boolean };

/**
 * Experts for a question, the best first: by theme, language, neighbourhood, free hours and how many they
 * have already. Who shares no theme with the question is no match, and who is paused is left alone. Who has
 * had as many as they want this month comes last. It proposes; a librarian decides.
 * @param most how many to give back
 */
export function rankExperts({
  question,
  experts,
  most = 10,
}: {
  question: QuestionFacts;
  experts: Iterable<ExpertFacts>;
  most?: number;
}): Ranked[] {
  const best: Scored[] = [];
  for (const expert of experts) {
    if (expert.paused) continue;
    const shared = countShared(question.themes, expert.themes);
    if (question.themes.length > 0 && shared === 0) continue;
    const free = expert.perMonth === null || expert.month < expert.perMonth;
    const scored = { expert, free, score: scoreOf({ question, expert, shared }) };
    const last = best[most - 1];
    if (last && before(last, scored) <= 0) continue;
    best.push(scored);
    best.sort(before);
    if (best.length > most) best.pop();
  }
  return best.map(({ expert, score, free }) => ({
    id: expert.id,
    name: expert.name,
    score,
    free,
    reasons: reasonsFor({ question, expert, free }),
  }));
}

function scoreOf({
  question,
  expert,
  shared,
}: {
  question: QuestionFacts;
  expert: ExpertFacts;
  shared: number;
}): number {
  const { hours, open, month } = expert;
  let score = Math.min(shared, weights.mostThemes) * weights.theme;
  if (expert.languages.includes(question.language)) score += weights.language;
  else if (mayBeSpoken({ question, expert })) score += weights.languageUnknown;
  else score += weights.languageMissing;
  if (isNear({ question, expert })) score += weights.neighbourhood;
  if (hours !== null)
    score += hours > 0 ? Math.min(hours, weights.mostHours) * weights.hour : weights.noHours;
  score += Math.min(open, weights.mostOpen) * weights.open;
  return score + Math.min(month, weights.mostMonth) * weights.month;
}

/** Free before full, then the points, then who has least to do; the name decides what is left. */
function before(a: Scored, b: Scored): number {
  if (a.free !== b.free) return a.free ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  if (a.expert.open !== b.expert.open) return a.expert.open - b.expert.open;
  if (a.expert.month !== b.expert.month) return a.expert.month - b.expert.month;
  if (a.expert.name !== b.expert.name) return a.expert.name < b.expert.name ? -1 : 1;
  return a.expert.id < b.expert.id ? -1 : 1;
}

function reasonsFor({
  question,
  expert,
  free,
}: {
  question: QuestionFacts;
  expert: ExpertFacts;
  free: boolean;
}): Reason[] {
  const { hours, open, month, perMonth } = expert;
  const reasons: Reason[] = [];
  if (!free && perMonth !== null) reasons.push({ code: 'full', perMonth });
  if (question.themes.length === 0) reasons.push({ code: 'no-theme-asked' });
  else reasons.push({ code: 'theme', themes: question.themes.filter((id) => expert.themes.includes(id)) });
  reasons.push(languageReason({ question, expert }));
  if (isNear({ question, expert })) reasons.push({ code: 'neighbourhood', name: expert.neighbourhood });
  else if (question.neighbourhood && expert.neighbourhood) reasons.push({ code: 'elsewhere' });
  if (hours === null) reasons.push({ code: 'hours-unknown' });
  else reasons.push(hours > 0 ? { code: 'hours', hours } : { code: 'hours-none' });
  reasons.push(open === 0 ? { code: 'load-none' } : { code: 'load', open });
  if (month > 0 && free) reasons.push({ code: 'month', month });
  return reasons;
}

function languageReason({ question, expert }: { question: QuestionFacts; expert: ExpertFacts }): Reason {
  const { language } = question;
  if (expert.languages.includes(language)) return { code: 'language', language };
  return mayBeSpoken({ question, expert })
    ? { code: 'language-unknown' }
    : { code: 'language-missing', language };
}

/** Who does not say which languages they speak speaks Dutch, we assume, and no other. */
function mayBeSpoken({ question, expert }: { question: QuestionFacts; expert: ExpertFacts }): boolean {
  return expert.languages.length === 0 && question.language === 'nl';
}

function isNear({ question, expert }: { question: QuestionFacts; expert: ExpertFacts }): boolean {
  const asked = question.neighbourhood.trim().toLowerCase();
  return asked !== '' && asked === expert.neighbourhood.trim().toLowerCase();
}

function countShared(asked: readonly string[], known: readonly string[]): number {
  let shared = 0;
  for (const id of asked) if (known.includes(id)) shared += 1;
  return shared;
}
