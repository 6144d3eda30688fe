import type { ScheduledTask } from './core/jobs/schedule.ts';
import { forgetPersons } from './people/retention/forgetPersons.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetPersons', every: 'day', at: { hour: 3 }, run: forgetPersons },
];
