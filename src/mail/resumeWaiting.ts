import type { Payload } from 'payload';
import { transact } from '../core/database/transact.ts';
import { env } from '../core/env.ts';
import { now } from '../core/now.ts';
import { queueDelivery } from './queueDelivery.ts';

/**
 * Asks again for the delivery of mails that nobody is going to deliver: those written while there was no
 * mail server. For the start; safe with several processes, because each mail is taken in one conditional
 * update together with its job.
 * @returns how many were taken up by this process
 */
export async function resumeWaiting(payload: Payload): Promise<number> {
  if (!env.SMTP_URL) return 0;
  const underWay = await mailsWithJob(payload);
  // All at once: while pages are turned the workers send, and what follows would move up unseen.
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { state: { equals: 'waiting' } },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
    select: { queuedAt: true },
    overrideAccess: true, // the worker sends for everyone
  });
  let taken = 0;
  for (const { id, queuedAt } of docs) {
    if (!underWay.has(id) && (await takeUp({ payload, id, queuedAt }))) taken += 1;
  }
  return taken;
}

async function takeUp({
  payload,
  id,
  queuedAt,
}: {
  payload: Payload;
  id: string;
  queuedAt: string | null | undefined;
}): Promise<boolean> {
  return transact({
    payload,
    work: async (req) => {
      const unchanged = queuedAt ? { equals: queuedAt } : { exists: false };
      const mine = await payload.db.updateOne({
        collection: 'outbox',
        where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { queuedAt: unchanged }] },
        data: { queuedAt: now().toISOString() },
        options: { atomic: true },
        req,
      });
      if (mine) await queueDelivery({ req, id });
      return Boolean(mine);
    },
  });
}

async function mailsWithJob(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'sendMail' } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    limit: 0,
    depth: 0,
    pagination: false,
    select: { input: true },
    overrideAccess: true, // the hub’s own bookkeeping
  });
  return new Set(docs.map((job) => (job.input as { outbox: string }).outbox));
}
