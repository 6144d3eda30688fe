import type { ScheduledTask } from './core/jobs/schedule.ts';
import { forgetUnconfirmed } from './groups/starting/requestGroup.ts';
import { forgetInvitations } from './people/invitations/forgetInvitations.ts';
import { forgetPersons } from './people/retention/forgetPersons.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetPersons', every: 'day', at: { hour: 3 }, run: forgetPersons },
  { name: 'forgetInvitations', every: 'day', at: { hour: 3 }, run: forgetInvitations },
  {
    name: 'forgetGroupRequests',
    every: 'day',
    at: { hour: 3 },
    run: ({ payload }) => forgetUnconfirmed(payload),
  },
];
