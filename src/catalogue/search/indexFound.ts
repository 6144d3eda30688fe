import type { PayloadRequest } from 'payload';
import { queueJob } from '../../core/jobs/queueJob.ts';
import { indexDocument } from './indexDocument.ts';

/** More than so many are found anew by a job: a change should not wait for them. */
const mostAtOnce = 20;

/** Activities and recordings that are found by what something else is called. */
export type FoundThings = { events: string[]; recordings: string[] };

/**
 * Makes search know things anew after what they are found by has changed or is gone: in the transaction of `req`, or
 * by a job when they are many.
 * @param things ids
 * @param library id of the one that they are of
 */
export async function indexFound({
  req,
  things: { events, recordings },
  library,
}: {
  req: PayloadRequest;
  things: FoundThings;
  library: string;
}): Promise<void> {
  if (events.length + recordings.length > mostAtOnce) {
    await queueJob({ req, task: 'indexLibrary', input: { library } });
    return;
  }
  for (const id of events) await indexDocument({ req, kind: 'events', id });
  for (const id of recordings) await indexDocument({ req, kind: 'recordings', id });
}
