import type { ScheduledTask } from './core/jobs/schedule.ts';
<<<<<<< HEAD
import { forgetUnconfirmed } from './groups/starting/requestGroup.ts';
import { forgetInvitations } from './people/invitations/forgetInvitations.ts';
import { forgetMails } from './mail/forgetMails.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetMails', every: 'day', at: { hour: 3 }, run: ({ payload }) => forgetMails(payload) },
  { name: 'forgetInvitations', every: 'day', at: { hour: 3 }, run: forgetInvitations },
  {
    name: 'forgetGroupRequests',
    every: 'day',
    at: { hour: 3 },
    run: ({ payload }) => forgetUnconfirmed(payload),
  },
=======
import { forgetPersons } from './people/retention/forgetPersons.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetPersons', every: 'day', at: { hour: 3 }, run: forgetPersons },
>>>>>>> main
];
