import { env } from './core/env.ts';
import type { ScheduledTask } from './core/jobs/schedule.ts';
import { forgetNotifications } from './notifications/forgetNotifications.ts';
import { startReminders } from './agenda/reminders/startReminders.ts';
import { startStaffMails } from './libraries/staffMail/startStaffMails.ts';
import { startSummaries } from './notifications/startSummaries.ts';
import { forgetUnconfirmed } from './groups/starting/requestGroup.ts';
import { forgetInvitations } from './people/invitations/forgetInvitations.ts';
import { forgetPresses } from './site/forgetPresses.ts';
import { forgetPersons } from './people/retention/forgetPersons.ts';

/** Everything that comes back by itself, of all features. The core runs it and knows none of them. */
export const scheduled: readonly ScheduledTask[] = [
  { name: 'forgetPersons', every: 'day', at: { hour: 3 }, run: forgetPersons },
  {
    name: 'forgetNotifications',
    every: 'day',
    at: { hour: 3, minute: 10 },
    run: ({ payload }) => forgetNotifications(payload),
  },
  {
    name: 'dailyNews',
    every: 'day',
    at: { hour: 7, minute: 30 },
    run: ({ payload }) => startSummaries({ payload, pace: 'day' }),
  },
  {
    name: 'weeklyNews',
    every: 'week',
    at: { weekday: 5, hour: 8 },
    run: ({ payload }) => startSummaries({ payload, pace: 'week' }),
  },
  // Answers by mail: where no mailbox is configured not even its libraries are loaded.
  ...(env.INBOUND_IMAP_URL
    ? [{ name: 'replies', every: 'minute', run: readReplies } satisfies ScheduledTask]
    : []),
  { name: 'forgetPresses', every: 'day', at: { hour: 3, minute: 20 }, run: forgetPresses },
  { name: 'reminders', every: 'hour', run: ({ payload }) => startReminders(payload) },
  { name: 'staffMails', every: 'day', at: { hour: 8 }, run: startStaffMails },
  { name: 'forgetInvitations', every: 'day', at: { hour: 3 }, run: forgetInvitations },
  {
    name: 'forgetGroupRequests',
    every: 'day',
    at: { hour: 3 },
    run: ({ payload }) => forgetUnconfirmed(payload),
  },
];

async function readReplies(args: Parameters<ScheduledTask['run']>[0]): Promise<void> {
  const replies = await import('./proposals/replies/readReplies.ts');
  await replies.readReplies(args);
}
