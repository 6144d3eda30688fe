import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { queueJob } from '../../core/jobs/queueJob.ts';
import { now } from '../../core/now.ts';
import { mostHours, remindAt } from './remindAt.ts';

/** Asks for the reminders of every activity whose moment for it has come. Asking twice does no harm. */
export async function startReminders(payload: Payload): Promise<void> {
  const at = now();
  const { docs } = await payload.find({
    collection: 'events',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { eventStatus: { equals: 'scheduled' } },
        { startsAt: { greater_than: at.toISOString() } },
        { startsAt: { less_than: new Date(at.getTime() + mostHours * 3_600_000).toISOString() } },
      ],
    },
    limit: 0,
    depth: 1,
    pagination: false,
    select: { startsAt: true, reminderHours: true, library: true },
    populate: { libraries: { reminderHours: true } },
    overrideAccess: true, // the hub itself looks at all that is planned
  });
  const due = docs.filter((event) => {
    const moment = remindAt(event);
    return moment && moment <= at;
  });
  await transact({
    payload,
    work: async (req) => {
      for (const { id } of due) await queueJob({ req, task: 'remindParties', input: { event: id } });
    },
  });
}
