import type { Payload, Where } from 'payload';
import { now } from '../core/now.ts';
import type { Outbox } from '../payload-types.ts';

/** How long one process has a mail for itself, in milliseconds: longer than a delivery may take. */
const claimMilliseconds = 5 * 60_000;

/** After so long a delivery is broken off, in milliseconds. */
export const deliveryMilliseconds = 4 * 60_000;

/**
 * Takes a mail for delivery, unless it is sent, given up, or in the hands of another process.
 * @returns whether it is ours
 */
export async function claimMail({ payload, id }: { payload: Payload; id: string }): Promise<boolean> {
  const at = now();
  const isFree: Where = {
    or: [{ sendingUntil: { exists: false } }, { sendingUntil: { less_than: at.toISOString() } }],
  };
  const taken = await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree] },
    data: {
      sendingUntil: new Date(at.getTime() + claimMilliseconds).toISOString(),
      attempts: { $inc: 1 },
    },
    options: { atomic: true },
  });
  return Boolean(taken);
}

/** Writes down how a delivery of a mail that is ours ended, and lets it go. */
export async function noteDelivery({
  payload,
  id,
  outcome,
}: {
  payload: Payload;
  id: string;
  outcome: Pick<Outbox, 'state' | 'lastError' | 'sentAt'>;
}): Promise<void> {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    data: { ...outcome, sendingUntil: null, updatedAt: now().toISOString() },
    options: { atomic: true },
  });
}

/** The mail with all that is needed to send it; undefined when it was erased meanwhile. */
export async function readMail({
  payload,
  id,
}: {
  payload: Payload;
  id: string;
}): Promise<Outbox | undefined> {
  const found = await payload.find({
    collection: 'outbox',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // the worker sends for everyone
  });
  return found.docs[0];
}
