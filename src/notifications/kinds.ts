/** When someone is told: at once, every day, every week, or never. */
export const paces = ['now', 'day', 'week', 'never'] as const;
export type Pace = (typeof paces)[number];

/** Everything that people are told of, and when, as long as they say nothing else. */
export const kinds = {
  mention: { pace: 'now' },
  reply: { pace: 'now' },
} as const satisfies Record<string, { pace: Pace }>;

export type Kind = keyof typeof kinds;
