import { describe, expect, it } from '@jest/globals';
import { rankExperts } from './rankExperts.ts';
import type { ExpertFacts, QuestionFacts, Reason } from './MatchFacts.ts';

const asked = (over: Partial<QuestionFacts> = {}): QuestionFacts => ({
  themes: ['wonen'],
  language: 'nl',
  neighbourhood: '',
  ...over,
});
const person = (name: string, over: Partial<ExpertFacts> = {}): ExpertFacts => ({
  id: name,
  name,
  themes: ['wonen'],
  languages: ['nl'],
  neighbourhood: '',
  hours: null,
  open: 0,
  month: 0,
  perMonth: null,
  paused: false,
  ...over,
});

/** A reason in short: its code, with what it says. */
const short = (reason: Reason): string => {
  const { code, ...rest } = reason;
  return [code, ...Object.values(rest).flat()].join(':');
};

type Case = [
  name: string,
  question: QuestionFacts,
  experts: ExpertFacts[],
  order: string[],
  reasons: string[],
];

/** What it is about, the question, the experts, the order expected, and the reasons of the first. */
const cases: Case[] = [
  ['nobody when there are no experts', asked(), [], [], []],
  [
    'who knows the theme',
    asked(),
    [person('A')],
    ['A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  ['nobody who shares no theme', asked(), [person('A', { themes: ['zorg'] })], [], []],
  ['nobody without themes when one is asked', asked(), [person('A', { themes: [] })], [], []],
  [
    'who shares two themes before who shares one',
    asked({ themes: ['wonen', 'zorg'] }),
    [person('A'), person('B', { themes: ['wonen', 'zorg'] })],
    ['B', 'A'],
    ['theme:wonen:zorg', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'three themes as much as two: the third adds nothing',
    asked({ themes: ['wonen', 'zorg', 'geld'] }),
    [person('B', { themes: ['wonen', 'zorg', 'geld'] }), person('A', { themes: ['wonen', 'zorg'] })],
    ['A', 'B'],
    ['theme:wonen:zorg', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'everyone when the question has no theme, and says so',
    asked({ themes: [] }),
    [person('A', { themes: [] })],
    ['A'],
    ['no-theme-asked', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'who speaks the language before who does not',
    asked({ language: 'tr' }),
    [person('A'), person('B', { languages: ['nl', 'tr'] })],
    ['B', 'A'],
    ['theme:wonen', 'language:tr', 'hours-unknown', 'load-none'],
  ],
  [
    'who does not speak it too, with what is to be arranged',
    asked({ language: 'ar' }),
    [person('A')],
    ['A'],
    ['theme:wonen', 'language-missing:ar', 'hours-unknown', 'load-none'],
  ],
  [
    'Dutch of who does not say, behind who says so',
    asked(),
    [person('A', { languages: [] }), person('B')],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'Dutch of who does not say as not sure',
    asked(),
    [person('A', { languages: [] })],
    ['A'],
    ['theme:wonen', 'language-unknown', 'hours-unknown', 'load-none'],
  ],
  [
    'no other language of who does not say',
    asked({ language: 'pl' }),
    [person('A', { languages: [] }), person('B', { languages: ['pl'] })],
    ['B', 'A'],
    ['theme:wonen', 'language:pl', 'hours-unknown', 'load-none'],
  ],
  [
    'two themes in Dutch before one in the language asked? No: the language counts more than a second theme less',
    asked({ themes: ['wonen', 'zorg'], language: 'uk' }),
    [person('A', { themes: ['wonen', 'zorg'] }), person('B', { languages: ['uk'] })],
    ['B', 'A'],
    ['theme:wonen', 'language:uk', 'hours-unknown', 'load-none'],
  ],
  [
    'who is from the same neighbourhood',
    asked({ neighbourhood: 'Wilgenhof' }),
    [person('A', { neighbourhood: 'Dorp' }), person('B', { neighbourhood: 'wilgenhof ' })],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'neighbourhood:wilgenhof ', 'hours-unknown', 'load-none'],
  ],
  [
    'who is from elsewhere, and says so',
    asked({ neighbourhood: 'Wilgenhof' }),
    [person('A', { neighbourhood: 'Dorp' })],
    ['A'],
    ['theme:wonen', 'language:nl', 'elsewhere', 'hours-unknown', 'load-none'],
  ],
  [
    'nothing of a neighbourhood that is not known of the question',
    asked(),
    [person('A', { neighbourhood: 'Dorp' })],
    ['A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'nothing of a neighbourhood that is not known of the expert',
    asked({ neighbourhood: 'Dorp' }),
    [person('A')],
    ['A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'who has hours free',
    asked(),
    [person('A'), person('B', { hours: 3 })],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours:3', 'load-none'],
  ],
  [
    'who has most hours free',
    asked(),
    [person('A', { hours: 2 }), person('B', { hours: 8 })],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours:8', 'load-none'],
  ],
  [
    'more than ten hours as ten',
    asked(),
    [person('B', { hours: 100 }), person('A', { hours: 10 })],
    ['A', 'B'],
    ['theme:wonen', 'language:nl', 'hours:10', 'load-none'],
  ],
  [
    'who has no time behind who did not say',
    asked(),
    [person('A', { hours: 0 }), person('B')],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'who has no time last, and says so',
    asked(),
    [person('A', { hours: 0 })],
    ['A'],
    ['theme:wonen', 'language:nl', 'hours-none', 'load-none'],
  ],
  [
    'who has no other question',
    asked(),
    [person('A', { open: 1, month: 1 }), person('B')],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'who has fewer other questions',
    asked(),
    [person('A', { open: 3 }), person('B', { open: 1 })],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load:1'],
  ],
  [
    'who was asked less this month',
    asked(),
    [person('A', { month: 4 }), person('B', { month: 2 })],
    ['B', 'A'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none', 'month:2'],
  ],
  [
    'who is full for the month after all others, whatever else',
    asked({ neighbourhood: 'Dorp' }),
    [
      person('A', { perMonth: 2, month: 2, hours: 10, neighbourhood: 'Dorp' }),
      person('B', { languages: ['en'], open: 3 }),
    ],
    ['B', 'A'],
    ['theme:wonen', 'language-missing:nl', 'hours-unknown', 'load:3'],
  ],
  [
    'who is full, and says so',
    asked(),
    [person('A', { perMonth: 1, month: 1 })],
    ['A'],
    ['full:1', 'theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'nobody who has paused',
    asked(),
    [person('A', { paused: true }), person('B')],
    ['B'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'the name when all else is the same',
    asked(),
    [person('C'), person('A'), person('B')],
    ['A', 'B', 'C'],
    ['theme:wonen', 'language:nl', 'hours-unknown', 'load-none'],
  ],
  [
    'all things together',
    asked({ themes: ['wonen', 'zorg'], language: 'tr', neighbourhood: 'Dorp' }),
    [
      person('Busy', {
        themes: ['wonen', 'zorg'],
        languages: ['tr'],
        neighbourhood: 'Dorp',
        open: 5,
        month: 9,
      }),
      person('Near', { languages: ['nl'], neighbourhood: 'Dorp', hours: 10 }),
      person('Best', { themes: ['wonen', 'zorg'], languages: ['nl', 'tr'], hours: 4, month: 1 }),
      person('Speaks', { languages: ['tr'], hours: 10 }),
    ],
    ['Best', 'Speaks', 'Busy', 'Near'],
    ['theme:wonen:zorg', 'language:tr', 'hours:4', 'load-none', 'month:1'],
  ],
];

describe('rankExperts', () => {
  it('should be tried on thirty cases', () => expect(cases).toHaveLength(30));

  it.each(cases)('should put first %s', (_name, question, experts, order, reasons) => {
    const ranked = rankExperts({ question, experts });
    expect(ranked.map(({ name }) => name)).toEqual(order);
    expect((ranked[0]?.reasons ?? []).map(short)).toEqual(reasons);
  });

  it('should give the same, however they come, and no more than asked for', () => {
    const many = Array.from({ length: 200 }, (_each, index) =>
      person(`P${index}`, { hours: (index * 7) % 11, open: index % 4 }),
    );
    const first = rankExperts({ question: asked(), experts: many, most: 5 });
    expect(first).toHaveLength(5);
    expect(rankExperts({ question: asked(), experts: [...many].reverse(), most: 5 })).toEqual(first);
    expect(rankExperts({ question: asked(), experts: many, most: 200 }).slice(0, 5)).toEqual(first);
  });
});
