import type { Payload, Where } from 'payload';

/**
 * Jobs that wait for a worker now. Leases are written and read by the machine's own clock: by one that
 * was set ahead, every job in hand would look abandoned.
 * @param now the moment it is for jobs that wait for theirs
 */
export function dueJobs(now: Date): Where {
  const at = now.toISOString();
  const onThisMachine = new Date().toISOString();
  return {
    and: [
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: at } }] },
      { or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: onThisMachine } }] },
    ],
  };
}

/**
 * Takes a job, if nobody else has it.
 * @param until when the lease ends, unless it is renewed
 * @returns whether it is ours until the lease ends
 */
export async function claimJob({
  payload,
  id,
  worker,
  now,
  until,
}: {
  payload: Payload;
  id: string;
  worker: string;
  now: Date;
  until: Date;
}): Promise<boolean> {
  const taken = await payload.db.updateOne({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, dueJobs(now)] },
    data: { leaseUntil: until.toISOString(), leasedBy: worker, processing: false },
    options: { atomic: true },
  });
  return Boolean(taken);
}

/** Keeps or gives back a job that is ours. */
export async function setLease({
  payload,
  id,
  worker,
  until,
}: {
  payload: Payload;
  id: string;
  worker: string;
  until: Date | null;
}): Promise<void> {
  await payload.db.updateOne({
    collection: 'payload-jobs',
    where: { and: [{ id: { equals: id } }, { leasedBy: { equals: worker } }] },
    data: { leaseUntil: until?.toISOString() ?? null },
    options: { atomic: true },
  });
}
