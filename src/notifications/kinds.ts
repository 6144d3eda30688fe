import { readFlavourScope, type FlavourScope } from './flavourScope.ts';

/** When someone is told: at once, in the mail of every day, in that of every week, or never. */
export const paces = ['now', 'day', 'week', 'never'] as const;
export type Pace = (typeof paces)[number];

/**
 * Everything that people are told of without asking for it at that moment: when, as long as they say
 * nothing else, and what they may choose. News is told in a summary; per group one can choose otherwise.
 */
export const kinds = {
  mention: { pace: 'now', choices: ['now', 'day', 'never'], isNews: false },
  reply: { pace: 'now', choices: ['now', 'day', 'never'], isNews: false },
  post: { pace: 'week', choices: ['week', 'never'], isNews: true },
  event: { pace: 'week', choices: ['week', 'never'], isNews: true },
  dossier: { pace: 'week', choices: ['week', 'never'], isNews: true },
  reminder: { pace: 'now', choices: ['now', 'never'], isNews: false },
  invitation: { pace: 'now', choices: ['now', 'never'], isNews: false },
  request: { pace: 'now', choices: ['now', 'never'], isNews: false },
  held: { pace: 'now', choices: ['now', 'never'], isNews: false },
  proposal: { pace: 'now', choices: ['now', 'never'], isNews: false },
  booking: { pace: 'now', choices: ['now', 'never'], isNews: false },
  staff: { pace: 'day', choices: ['day', 'never'], isNews: false },
  overdue: { pace: 'now', choices: ['now', 'never'], isNews: false },
} as const satisfies Record<string, { pace: Pace; choices: readonly Pace[]; isNews: boolean }>;

export type Kind = keyof typeof kinds;
/** What is told as it happens, to people with an account. */
export type ToldKind = 'mention' | 'reply' | 'post' | 'event' | 'dossier';

/** How often the summary comes. */
export const summaryChoices = ['day', 'week', 'never'] as const satisfies readonly Pace[];

/** What a choice is about: a kind, the summary, one group (`group:` and its id), or a mail of a flavour. */
export type Scope = Kind | 'summary' | `group:${string}` | FlavourScope;

export function isScope(word: string): word is Scope {
  return (
    word in kinds || word === 'summary' || /^group:[\w-]+$/.test(word) || Boolean(readFlavourScope(word))
  );
}

export function isKind(word: string): word is Kind {
  return word in kinds;
}
