import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';

/** Asks for the delivery of a mail in the outbox, in the transaction of `req`. More than once does no harm. */
export async function queueDelivery({ req, id }: { req: PayloadRequest; id: string }): Promise<void> {
  await queueJob({ req, task: 'sendMail', input: { outbox: id } });
}
