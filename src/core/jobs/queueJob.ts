import type { PayloadRequest, TypedJobs } from 'payload';

type Tasks = TypedJobs['tasks'];

/**
 * Asks for a job, in the transaction of `req`. As `payload.jobs.queue`, without reading back what was
 * written: a hall full of people that signs up asks for hundreds.
 * @param waitUntil not before this moment
 */
export async function queueJob<T extends Exclude<keyof Tasks, 'inline'>>({
  req,
  task,
  input,
  waitUntil,
}: {
  req: PayloadRequest;
  task: T;
  input: Tasks[T]['input'];
  waitUntil?: Date;
}): Promise<void> {
  await req.payload.db.create({
    collection: 'payload-jobs',
    data: { taskSlug: task, input, ...(waitUntil && { waitUntil: waitUntil.toISOString() }) },
    req,
    returning: false,
  });
}
