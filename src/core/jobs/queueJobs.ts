import type { PayloadRequest, TypedJobs } from 'payload';
import { createMany } from '../database/createMany.ts';
import { newId } from '../database/newId.ts';

type Tasks = TypedJobs['tasks'];
type Task = Exclude<keyof Tasks, 'inline'>;

/** A job to be done, not before `waitUntil`. */
export type AskedJob<T extends Task = Task> = T extends Task
  ? { task: T; input: Tasks[T]['input']; waitUntil?: Date }
  : never;

/**
 * Asks for jobs, in the transaction of `req`. As `payload.jobs.queue`, without reading back what was
 * written: a hall full of people that signs up asks for hundreds.
 */
export async function queueJobs({ req, jobs }: { req: PayloadRequest; jobs: AskedJob[] }): Promise<void> {
  const documents = jobs.map(({ task, input, waitUntil }) => ({
    id: newId(req.payload),
    data: { taskSlug: task, input, ...(waitUntil && { waitUntil: waitUntil.toISOString() }) },
  }));
  await createMany({ req, collection: 'payload-jobs', documents });
}
