import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { queueJob } from '../../core/jobs/queueJob.ts';

/** Asks for the mails of the day to the staff of every library. Asking twice does no harm. */
export async function startStaffMails({
  payload,
  period,
}: {
  payload: Payload;
  period: Date;
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'libraries',
    where: { archived: { not_equals: true } },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true, // every library is public
  });
  await transact({
    payload,
    work: async (req) => {
      for (const { id } of docs) {
        const input = { library: id, period: period.toISOString() };
        await queueJob({ req, task: 'mailStaff', input });
      }
    },
  });
}
