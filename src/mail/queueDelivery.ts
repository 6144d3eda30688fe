import type { PayloadRequest } from 'payload';

/** Asks for the delivery of a mail in the outbox, in the transaction of `req`. More than once does no harm. */
export async function queueDelivery({ req, id }: { req: PayloadRequest; id: string }): Promise<void> {
  await req.payload.jobs.queue({ task: 'sendMail', input: { outbox: id }, req });
}
