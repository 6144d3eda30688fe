import { getPayload, type Payload } from 'payload';
import config from '../payload.config.ts';
import { prepareSearch } from './catalogue/search/prepareSearch.ts';
import { watchOtherProcesses } from './core/cache/watchOtherProcesses.ts';
import { prepareDatabase } from './core/database/prepareDatabase.ts';
import { startWorker, type Worker } from './core/jobs/worker.ts';
import { allFlavours } from './flavours/registry.ts';
import { allLibraries, forgetLibraries } from './libraries/registry.ts';
import { keepForgetting } from './mail/keepForgetting.ts';
import { resumeWaiting } from './mail/resumeWaiting.ts';
import { closeTransports } from './mail/transport.ts';
import type { Hub } from './core/hub.ts';

/** A hub without its web server: database ready, jobs running. */
export type RunningHub = Hub & { stop: () => Promise<void> };

/**
 * Opens the database, brings it up to date and starts taking jobs.
 * @param everyMilliseconds how often the worker looks for jobs; 0: only when asked (tests)
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
  const stopForgetting = keepForgetting(payload);
  return {
    payload,
    worker,
    stop: async () => {
      await worker.stop();
      await stopForgetting();
      closeTransports();
      await unwatch();
      await payload.destroy();
    },
  };
}
