import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { logger } from '../logger.ts';
import { now } from '../now.ts';
import { claimPeriod, closePeriod, knowTasks, renewPeriod } from './claimPeriod.ts';
import { periodStart, type Every, type PeriodMoment } from './periodStart.ts';

/** Work that comes back. Each period it is done once, by one of all processes. */
export type ScheduledTask = {
  /** Unique, and stays: by it is remembered what was done. */
  name: string;
  every: Every;
  at?: PeriodMoment;
  /**
   * Does the work of one period. May be done again when the process dies halfway or when it throws, so
   * what it does must be safe to do twice.
   * @param period the beginning of the period
   */
  run: (args: { payload: Payload; now: Date; period: Date }) => Promise<unknown>;
};

export type Schedule = {
  /** Does what is due and is not done by others. @returns the names of what was done here */
  runDue: () => Promise<string[]>;
  /** Starts nothing new and waits for what is in hand. */
  stop: () => Promise<void>;
};

/** How soon another process tries again what failed, in milliseconds. */
const tryAgainAfter = 5 * 60_000;

/**
 * Looks after the tasks that come back. A period that nobody was up for is made up at the start; older
 * ones are not.
 * @param everyMilliseconds how often to look; 0 looks only when `runDue` is called
 * @param leaseMilliseconds how long a process may be silent before another takes over
 */
export function startSchedule({
  payload,
  tasks,
  everyMilliseconds = 20_000,
  leaseMilliseconds = 60_000,
}: {
  payload: Payload;
  tasks: readonly ScheduledTask[];
  everyMilliseconds?: number;
  leaseMilliseconds?: number;
}): Schedule {
  const worker = randomUUID();
  const done = new Map<string, number>();
  let stopped = false;
  let round: Promise<string[]> | undefined;

  async function look(): Promise<string[]> {
    const ran: string[] = [];
    await knowTasks({ payload, names: tasks.map((task) => task.name) });
    for (const task of tasks) {
      if (stopped) break;
      const period = periodStart({ every: task.every, at: task.at ?? {}, now: now() });
      if (done.get(task.name) === period.getTime()) continue;
      const claim = { payload, name: task.name, period, worker, leaseMilliseconds };
      const claimed = await claimPeriod(claim);
      if (claimed === 'taken') continue;
      if (claimed === 'done' || (await runTask({ task, ...claim }))) done.set(task.name, period.getTime());
      if (claimed === 'mine') ran.push(task.name);
    }
    return ran;
  }

  function runDue(): Promise<string[]> {
    round ??= look().finally(() => (round = undefined));
    return round;
  }

  const tick = () => {
    runDue().catch((err: unknown) => logger.error({ err, msg: 'The schedule could not be looked at' }));
  };
  const timer = everyMilliseconds > 0 ? setInterval(tick, everyMilliseconds).unref() : undefined;
  if (timer) tick();
  return {
    runDue,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
    },
  };
}

type Run = {
  payload: Payload;
  task: ScheduledTask;
  period: Date;
  worker: string;
  leaseMilliseconds: number;
};

/** @returns whether it was done; what it threw is logged, and tried again after a while by whoever is first */
async function runTask({ payload, task, period, worker, leaseMilliseconds }: Run): Promise<boolean> {
  const mine = { payload, name: task.name, worker };
  const renewal = setInterval(() => {
    renewPeriod({ ...mine, milliseconds: leaseMilliseconds }).catch(() => undefined); // or it lapses
  }, leaseMilliseconds / 3);
  try {
    await task.run({ payload, now: now(), period });
    await closePeriod({ ...mine, period });
    return true;
  } catch (err) {
    logger.error({ err, msg: 'A task of the schedule failed', task: task.name });
    await renewPeriod({ ...mine, milliseconds: tryAgainAfter }).catch(() => undefined); // or it lapses sooner
    return false;
  } finally {
    clearInterval(renewal);
  }
}
