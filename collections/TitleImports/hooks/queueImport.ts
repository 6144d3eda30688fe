import type { CollectionAfterChangeHook } from 'payload';

/** A file that was brought is read by a job, asked for in the transaction that stores it. */
export const queueImport: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return doc;
  await req.payload.jobs.queue({ task: 'importTitles', input: { titleImport: doc.id as string }, req });
  return doc;
};
