import type { Payload } from 'payload';

type Mine = { payload: Payload; name: string; worker: string };

/** Makes a row for each task that has none. Two processes may do so at once. */
export async function knowTasks({ payload, names }: { payload: Payload; names: string[] }): Promise<void> {
  const known = await knownNames(payload);
  for (const name of names.filter((each) => !known.has(each))) {
    try {
      await payload.db.create({ collection: 'scheduled-tasks', data: { name } });
    } catch (err) {
      // Another process was first, which is as good.
      if (!(await knownNames(payload)).has(name)) throw err;
    }
  }
}

async function knownNames(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'scheduled-tasks',
    limit: 0,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true, // the hub's own bookkeeping
  });
  return new Set(docs.map((row) => row.name));
}

/**
 * Takes a period of a task by one conditional update, so that one of all processes has it. Leases are
 * written and read by the machine's own clock, as those of jobs.
 */
export async function claimPeriod({
  payload,
  name,
  worker,
  period,
  leaseMilliseconds,
}: Mine & { period: Date; leaseMilliseconds: number }): Promise<'mine' | 'taken' | 'done'> {
  const at = Date.now();
  const open = { or: [{ doneFor: { exists: false } }, { doneFor: { less_than: period.toISOString() } }] };
  const free = {
    or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: new Date(at).toISOString() } }],
  };
  const claimed = await payload.db.updateOne({
    collection: 'scheduled-tasks',
    where: { and: [{ name: { equals: name } }, open, free] },
    data: { leaseUntil: new Date(at + leaseMilliseconds).toISOString(), leasedBy: worker },
    options: { atomic: true },
  });
  if (claimed) return 'mine';
  const { totalDocs } = await payload.count({
    collection: 'scheduled-tasks',
    where: { and: [{ name: { equals: name } }, open] },
    overrideAccess: true, // the hub's own bookkeeping
  });
  return totalDocs > 0 ? 'taken' : 'done';
}

/** Keeps a period that is ours for so long from now. */
export async function renewPeriod({
  payload,
  name,
  worker,
  milliseconds,
}: Mine & { milliseconds: number }): Promise<void> {
  await payload.db.updateOne({
    collection: 'scheduled-tasks',
    where: { and: [{ name: { equals: name } }, { leasedBy: { equals: worker } }] },
    data: { leaseUntil: new Date(Date.now() + milliseconds).toISOString() },
    options: { atomic: true },
  });
}

/** Notes that a period is done, for every process. */
export async function closePeriod({ payload, name, worker, period }: Mine & { period: Date }): Promise<void> {
  await payload.db.updateOne({
    collection: 'scheduled-tasks',
    where: { and: [{ name: { equals: name } }, { leasedBy: { equals: worker } }] },
    data: { doneFor: period.toISOString(), leaseUntil: null, leasedBy: null },
    options: { atomic: true },
  });
}
