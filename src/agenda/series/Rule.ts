/** Of RFC 5545, in the order of the week. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** How a series comes back: weekly. */
export type Rule = {
  /** Every so many weeks. */
  interval: number;
  /** Empty: the weekday of the first time. */
  days: Weekday[];
  /** So many times, the first included; those that fall out count along (RFC 5545). */
  count?: number;
  /** The last day, on the clock of the place, or the last moment. */
  until?: { date: string } | { at: Date };
};
