import type { Settings } from '../settings.ts';

export type Urgency = 'fine' | 'late' | 'very-late' | 'too-late';

/** Whole days that a question has been open. */
export function daysOpen({ since, at }: { since: string; at: Date }): number {
  return Math.max(0, Math.floor((at.getTime() - new Date(since).getTime()) / 86_400_000));
}

/** How much it presses: it rises with the days, as the library set them. */
export function urgencyOf({
  days,
  settings,
}: {
  days: number;
  settings: Pick<Settings, 'firstDays' | 'secondDays' | 'thirdDays'>;
}): Urgency {
  if (days >= settings.thirdDays) return 'too-late';
  if (days >= settings.secondDays) return 'very-late';
  return days >= settings.firstDays ? 'late' : 'fine';
}
