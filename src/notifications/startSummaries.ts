import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import { queueJob } from '../core/jobs/queueJob.ts';
import { idOf } from '../people/roles.ts';
import type { SummaryPace } from './summarize.ts';

const atOnce = 100;

/** Asks for the summary of everyone for whom something waits. Asking twice does no harm. */
export async function startSummaries({
  payload,
  pace,
}: {
  payload: Payload;
  pace: SummaryPace;
}): Promise<void> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { state: { equals: 'waiting' } },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { user: true },
    overrideAccess: true, // the hub's own bookkeeping
  });
  const people = [...new Set(docs.map((row) => idOf(row.user)).filter((id) => id !== undefined))];
  for (let at = 0; at < people.length; at += atOnce) {
    const some = people.slice(at, at + atOnce);
    await transact({
      payload,
      work: async (req) => {
        for (const user of some) await queueJob({ req, task: 'summarize', input: { user, pace } });
      },
    });
  }
}
