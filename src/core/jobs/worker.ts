import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { logger } from '../logger.ts';
import { now } from '../now.ts';
import { claimJob, dueJobs, setLease } from './claimJob.ts';

const atOnce = 4;
/** How soon it is looked for new jobs while others run, in milliseconds. */
const lookAgain = 250;

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

  /** Takes what is due, a few at once; a long one does not hold up those that come after it. */
  async function look(): Promise<number> {
    const running = new Set<Promise<void>>();
    let done = 0;
    try {
      while (!stopped) {
        const before = done;
        for (const id of await findDue(payload)) {
          while (running.size >= atOnce) await Promise.race(running);
          if (stopped) break;
          const until = new Date(Date.now() + leaseMilliseconds);
          if (!(await claimJob({ payload, id, worker, now: now(), until }))) continue;
          const run: Promise<void> = runJob({ payload, id, worker, leaseMilliseconds }).finally(() =>
            running.delete(run),
          );
          running.add(run);
          done += 1;
        }
        if (done > before) continue;
        if (running.size === 0) break;
        await Promise.race([...running, pause(lookAgain)]);
      }
    } finally {
      await Promise.all(running); // also when the database did not answer: stop waits for what is in hand
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

async function findDue(payload: Payload): Promise<string[]> {
  const found = await payload.find({
    collection: 'payload-jobs',
    where: dueJobs(now()),
    sort: 'createdAt',
    limit: 20,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the worker serves everyone
  });
  return found.docs.map((job) => String(job.id));
}

type Run = { payload: Payload; id: string; worker: string; leaseMilliseconds: number };

/** Runs a job that is ours and gives it back; what it throws is logged. */
async function runJob({ payload, id, worker, leaseMilliseconds }: Run): Promise<void> {
  const renewal = setInterval(() => {
    const until = new Date(Date.now() + leaseMilliseconds);
    setLease({ payload, id, worker, until }).catch(() => undefined); // the next time, or it lapses
  }, leaseMilliseconds / 3);
  try {
    await payload.jobs.runByID({ id, silent: true });
  } catch (err) {
    logger.error({ err, msg: 'A job failed outside its task', job: id });
  } finally {
    clearInterval(renewal);
  }
  await setLease({ payload, id, worker, until: null }).catch((err: unknown) => {
    logger.error({ err, msg: 'A job could not be given back; its lease will lapse', job: id });
  });
}
