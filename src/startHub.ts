import { getPayload, type Payload } from 'payload';
import config from '../payload.config.ts';
import { prepareSearch } from './catalogue/search/prepareSearch.ts';
import { watchOtherProcesses } from './core/cache/watchOtherProcesses.ts';
import { prepareDatabase } from './core/database/prepareDatabase.ts';
import { startSchedule, type Schedule } from './core/jobs/schedule.ts';
import { startWorker, type Worker } from './core/jobs/worker.ts';
import { allFlavours } from './flavours/registry.ts';
import { flavourSchedule } from './flavours/tasks/flavourSchedule.ts';
import { allLibraries, forgetLibraries } from './libraries/registry.ts';
import { resumeWaiting } from './mail/resumeWaiting.ts';
import { closeTransports } from './mail/transport.ts';
import { scheduled } from './scheduled.ts';
import type { Hub } from './core/hub.ts';

/** A hub without its web server: database ready, jobs running. */
export type RunningHub = Hub & { schedule: Schedule; stop: () => Promise<void> };

/**
 * Opens the database, brings it up to date and starts taking jobs.
 * @param everyMilliseconds how often the worker looks for jobs; 0: only when asked (tests), which goes for
 *   what comes back by itself too
 */
export async function startHub({
  everyMilliseconds = 500,
}: { everyMilliseconds?: number } = {}): Promise<RunningHub> {
  const payload: Payload = await getPayload({ config });
  await prepareDatabase(payload, {
    more: allFlavours().flatMap(({ migrations }) => migrations ?? []),
    grows: allFlavours().length > 0,
  });
  await allLibraries(payload); // which flavours they have is known from now on
  await prepareSearch(payload);
  const unwatch = watchOtherProcesses({ payload, onChange: forgetLibraries });
  const worker: Worker = startWorker({ payload, everyMilliseconds });
  await resumeWaiting(payload);
  const rhythm = everyMilliseconds === 0 ? { everyMilliseconds } : {};
  const schedule = startSchedule({ payload, tasks: [...scheduled, ...flavourSchedule()], ...rhythm });
  return {
    payload,
    worker,
    schedule,
    stop: async () => {
      await schedule.stop();
      await worker.stop();
      closeTransports();
      await unwatch();
      await payload.destroy();
    },
  };
}
