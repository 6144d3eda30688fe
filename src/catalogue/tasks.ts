import type { TaskConfig } from 'payload';
import { indexAll } from './search/indexAll.ts';
import { recordingKind } from './search/SearchKind.ts';
import { importUpload, tellFailure } from './import/importUpload.ts';

type ImportTitles = { input: { titleImport: string }; output: Record<string, never> };

/** Tries after the first; the file may lie in another process's folder. */
const retries = 4;

const importTitlesTask: TaskConfig<ImportTitles> = {
  slug: 'importTitles',
  retries: { attempts: retries, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [{ name: 'titleImport', type: 'text', required: true }],
  handler: async ({ input, job, req }) => {
    const { payload } = req;
    try {
      await importUpload({ payload, id: input.titleImport });
    } catch (err) {
      if ((job.totalTried ?? 0) >= retries) await tellFailure({ payload, id: input.titleImport, err });
      throw err;
    }
    return { output: {} };
  },
};

const indexLibraryTask: TaskConfig<{ input: { library: string }; output: Record<string, never> }> = {
  slug: 'indexLibrary',
  retries: 3,
  inputSchema: [{ name: 'library', type: 'text', required: true }],
  handler: async ({ input: { library }, req: { payload } }) => {
    for (const kind of ['events', recordingKind]) await indexAll({ payload, kind, library });
    return { output: {} };
  },
};

/** Slow work of the catalogue. */
export const catalogueTasks = [importTitlesTask, indexLibraryTask] as unknown as TaskConfig[];
