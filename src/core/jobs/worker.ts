import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { logger } from '../logger.ts';
import { now } from '../now.ts';
import { claimJob, dueJobs, setLease } from './claimJob.ts';

const atOnce = 4;

/** Runs jobs of this process until stopped. */
export type Worker = {
  /** Runs what is due now and comes back when nothing is left. */
  drain: () => Promise<number>;
  /** Takes no new jobs and waits for those in hand. */
  stop: () => Promise<void>;
};

/**
 * Starts taking jobs. Each is claimed by a conditional atomic update and then run by Payload.
 * @param everyMilliseconds how often to look; 0 looks only when `drain` is called
 * @param leaseMilliseconds how long a worker may be silent before another takes its job over
 */
export function startWorker({
  payload,
  everyMilliseconds = 500,
  leaseMilliseconds = 60_000,
}: {
  payload: Payload;
  everyMilliseconds?: number;
  leaseMilliseconds?: number;
}): Worker {
  const worker = randomUUID();
  let stopped = false;
  let round: Promise<number> | undefined;

  async function look(): Promise<number> {
    let done = 0;
    while (!stopped) {
      const found = await payload.find({
        collection: 'payload-jobs',
        where: dueJobs(now()),
        sort: 'createdAt',
        limit: 20,
        depth: 0,
        pagination: false,
        overrideAccess: true, // the worker serves everyone
      });
      if (found.docs.length === 0) return done;
      let taken = 0;
      for (let start = 0; start < found.docs.length && !stopped; start += atOnce) {
        const batch = found.docs.slice(start, start + atOnce);
        const results = await Promise.all(
          batch.map((job) => runJob({ payload, id: String(job.id), worker, leaseMilliseconds })),
        );
        taken += results.filter(Boolean).length;
      }
      done += taken;
      if (taken === 0) return done;
    }
    return done;
  }

  function drain(): Promise<number> {
    round ??= look().finally(() => (round = undefined));
    return round;
  }

  const timer =
    everyMilliseconds > 0
      ? setInterval(() => {
          drain().catch((err: unknown) => logger.error({ err, msg: 'The worker could not look for jobs' }));
        }, everyMilliseconds)
      : undefined;

  return {
    drain,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

type Run = { payload: Payload; id: string; worker: string; leaseMilliseconds: number };

async function runJob({ payload, id, worker, leaseMilliseconds }: Run): Promise<boolean> {
  const lease = () => new Date(Date.now() + leaseMilliseconds);
  if (!(await claimJob({ payload, id, worker, now: now(), until: lease() }))) return false;
  const renewal = setInterval(() => {
    setLease({ payload, id, worker, until: lease() }).catch(() => undefined);
  }, leaseMilliseconds / 3);
  try {
    await payload.jobs.runByID({ id, silent: true });
  } catch (err) {
    logger.error({ err, msg: 'A job failed outside its task', job: id });
  } finally {
    clearInterval(renewal);
    await setLease({ payload, id, worker, until: null });
  }
  return true;
}
