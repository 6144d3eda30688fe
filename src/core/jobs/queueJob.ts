import type { PayloadRequest, TypedJobs } from 'payload';
import { queueJobs, type AskedJob } from './queueJobs.ts';

type Tasks = TypedJobs['tasks'];

/**
 * Asks for a job, in the transaction of `req` (queueJobs).
 * @param waitUntil not before this moment
 */
export async function queueJob<T extends Exclude<keyof Tasks, 'inline'>>({
  req,
  ...job
}: {
  req: PayloadRequest;
  task: T;
  input: Tasks[T]['input'];
  waitUntil?: Date;
}): Promise<void> {
  await queueJobs({ req, jobs: [job as AskedJob] });
}
