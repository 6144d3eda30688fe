import type { PayloadRequest } from 'payload';
import { queueJob } from '../core/jobs/queueJob.ts';
import { now } from '../core/now.ts';
import type { User } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import { choicesOf, paceOf } from './choices.ts';
import type { ToldKind } from './kinds.ts';
import { mailNews } from './mailNews.ts';
import { mailTalk } from './mailTalk.ts';
import { readable, type Readable } from './readable.ts';
import { findWaiting, takeWaiting } from './takeWaiting.ts';

/** So long after a mail about a topic the next one waits, in milliseconds: a lively talk is one mail. */
const pause = 10 * 60_000;
const day = 24 * 3_600_000;
/** So many mails of this sort a person gets in a day; what comes after them is in the mail of the next day. */
const mostPerDay = 20;

/**
 * Mails someone what waits about a topic, in the transaction of `req`: at once, or together with what
 * comes, when there was a mail about it a moment ago.
 */
export async function deliver({
  req,
  user,
  topic,
}: {
  req: PayloadRequest;
  user: User;
  topic: string;
}): Promise<void> {
  const mails = await mailsOfDay({ req, user });
  const last = mails.get(topic);
  if (last && last + pause > now().getTime()) {
    const input = { user: user.id, topic };
    return queueJob({ req, task: 'deliverNotifications', input, waitUntil: new Date(last + pause) });
  }
  if (new Set(mails.values()).size >= mostPerDay) return;
  const choices = await choicesOf({ req, reader: { user: user.id, email: user.email } });
  const rows = (await findWaiting({ req, user: user.id, where: { topic: { equals: topic } } })).filter(
    (row) => paceOf({ choices, kind: row.kind as ToldKind, group: idOf(row.group) }) === 'now',
  );
  const { told, dropped } = await readable({ req, user, rows });
  await takeWaiting({ req, rows: dropped, state: 'dropped' });
  const mine = await takeWaiting({ req, rows: told.map(({ row }) => row), state: 'told' });
  const mail = told.filter(({ row }) => mine.includes(row));
  if (mail.length > 0) await mailAbout({ req, user, told: mail });
}

function mailAbout(args: { req: PayloadRequest; user: User; told: Readable[] }): Promise<void> {
  return args.told[0]?.post ? mailTalk(args) : mailNews({ ...args, pace: 'now' });
}

/** When someone was last told at once of each topic, in the last day. */
async function mailsOfDay({ req, user }: { req: PayloadRequest; user: User }): Promise<Map<string, number>> {
  const since = new Date(now().getTime() - day).toISOString();
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ user: { equals: user.id } }, { sentAt: { greater_than: since } }] },
    sort: 'sentAt',
    limit: 1000,
    depth: 0,
    pagination: false,
    select: { topic: true, sentAt: true },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return new Map(docs.map((row) => [row.topic, new Date(row.sentAt ?? 0).getTime()]));
}
