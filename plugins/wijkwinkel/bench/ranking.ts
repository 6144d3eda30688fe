import { languageCodes } from '../languages.ts';
import type { ExpertFacts, QuestionFacts } from '../match/MatchFacts.ts';
import { rankExperts } from '../match/rankExperts.ts';

/*
 * `node scripts/run.mjs plugins/wijkwinkel/bench/ranking.ts`: 1,000 open questions, each ranked over 10,000
 * experts, beside a bare scan that only looks which of them share a theme. A ratio, from the same run.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const themes = Array.from({ length: 12 }, (_each, index) => `theme-${index}`);
const places = ['Centrum', 'Wilgenhof', 'Colmschate', 'Diepenveen', ''];

const experts: ExpertFacts[] = Array.from({ length: 10_000 }, (_each, index) => ({
  id: `expert-${index}`,
  name: `Expert ${index}`,
  themes: [pick(themes, index * 7), pick(themes, index * 5 + 3)],
  languages: [pick(languageCodes, index), 'nl'],
  neighbourhood: pick(places, index * 3),
  hours: index % 4 === 0 ? null : index % 11,
  open: index % 5,
  month: index % 6,
  perMonth: index % 3 === 0 ? 4 : null,
  paused: index % 50 === 0,
}));
const questions: QuestionFacts[] = Array.from({ length: 1000 }, (_each, index) => ({
  themes: [pick(themes, index), pick(themes, index * 3 + 1)],
  language: pick(languageCodes, index * 2),
  neighbourhood: pick(places, index),
}));

/** What nobody could do without: see who shares a theme. */
function scan(): number {
  let found = 0;
  for (const question of questions)
    for (const expert of experts)
      if (question.themes.some((theme) => expert.themes.includes(theme))) found += 1;
  return found;
}

function rank(): number {
  let found = 0;
  for (const question of questions) found += rankExperts({ question, experts, most: 10 }).length;
  return found;
}

function seconds(work: () => number): number {
  work(); // warm
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const [bare, ranked] = [seconds(scan), seconds(rank)];
say(`Ranking 10,000 experts for 1,000 questions: ${ranked.toFixed(2)} s, ${ranked.toFixed(2)} ms a question`);
say(`Bare scan for a shared theme: ${bare.toFixed(2)} s`);
say(`Ranking ÷ bare scan: ${(ranked / bare).toFixed(2)}`);
