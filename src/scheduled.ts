import type { ScheduledTask } from './core/jobs/schedule.ts';
import { forgetMails } from './mail/forgetMails.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetMails', every: 'day', at: { hour: 3 }, run: ({ payload }) => forgetMails(payload) },
];
