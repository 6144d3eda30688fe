import type { PayloadRequest, Where } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import { now } from '../core/now.ts';
import type { Notification } from '../payload-types.ts';
import { mailTalk } from './mailTalk.ts';

/** So long after a mail about a topic the next one waits, in milliseconds: a lively talk is one mail. */
const pause = 10 * 60_000;

/**
 * Mails someone what waits about a topic, in the transaction of `req`: at once, or together with what
 * comes, when there was a mail about it a moment ago.
 * @param user id of an account
 */
export async function deliver({
  req,
  user,
  topic,
}: {
  req: PayloadRequest;
  user: string;
  topic: string;
}): Promise<void> {
  const about: Where = { and: [{ user: { equals: user } }, { topic: { equals: topic } }] };
  const since = new Date(now().getTime() - pause).toISOString();
  const [last] = await find({ req, where: { and: [about, { sentAt: { greater_than: since } }] } });
  if (last?.sentAt) {
    const waitUntil = new Date(new Date(last.sentAt).getTime() + pause);
    return queueJob({ req, task: 'deliverNotifications', input: { user, topic }, waitUntil });
  }
  const waiting = await find({ req, where: { and: [about, { state: { equals: 'waiting' } }] } });
  const taken: Notification[] = [];
  for (const row of waiting) if (await take({ req, row })) taken.push(row);
  if (taken.length > 0) await mailTalk({ req, user, rows: taken });
}

function find({ req, where }: { req: PayloadRequest; where: Where }): Promise<Notification[]> {
  return req.payload
    .find({
      collection: 'notifications',
      where,
      sort: ['createdAt', 'id'],
      limit: 100,
      depth: 0,
      pagination: false,
      overrideAccess: true, // the hub's own bookkeeping
      req,
    })
    .then(({ docs }) => docs);
}

/** One conditional update: of two processes that tell at once, one does. */
async function take({ req, row }: { req: PayloadRequest; row: Notification }): Promise<boolean> {
  const taken = await req.payload.db.updateOne({
    collection: 'notifications',
    where: { and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }] },
    data: { state: 'told', sentAt: now().toISOString() },
    options: { atomic: true },
    req,
  });
  return Boolean(taken);
}
