import type { CollectionAfterChangeHook } from 'payload';
import { queueJob } from '../../../src/core/jobs/queueJob.ts';
import type { Library } from '../../../src/payload-types.ts';

/** What flavours show with activities, and recordings, is found in libraries that have them: search follows. */
export const findAnew: CollectionAfterChangeHook<Library> = async ({ doc, previousDoc, req }) => {
  if (standing(doc) !== standing(previousDoc))
    await queueJob({ req, task: 'indexLibrary', input: { library: doc.id } });
  return doc;
};

function standing(library: Library | undefined): string {
  const on = (library?.flavours ?? []).map(({ flavour }) => flavour).sort();
  return JSON.stringify([on, Boolean(library?.archived)]);
}
