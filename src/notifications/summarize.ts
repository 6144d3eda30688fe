import type { PayloadRequest } from 'payload';
import type { User } from '../payload-types.ts';
import { idOf } from '../people/roles.ts';
import { choicesOf, paceOf, type Choices } from './choices.ts';
import type { Pace, ToldKind } from './kinds.ts';
import { loadThing } from './loadThing.ts';
import { mailNews } from './mailNews.ts';
import { readable } from './readable.ts';
import { findWaiting, takeWaiting } from './takeWaiting.ts';

export type SummaryPace = 'day' | 'week';

/**
 * Mails someone the summary of a day or week, in the transaction of `req`: of what waits, what belongs in
 * it as they choose now, and as far as they may read it now. Nothing when there is none of that.
 * @param user id of an account
 */
export async function summarize({
  req,
  user: id,
  pace,
}: {
  req: PayloadRequest;
  user: string;
  pace: SummaryPace;
}): Promise<void> {
  const user = await loadThing<User>({ req, thing: `users:${id}` });
  if (!user) return;
  const waiting = await findWaiting({ req, user: id });
  const choices = await choicesOf({ req, reader: { user: id, email: user.email } });
  const paceNow = (row: (typeof waiting)[number]) => placeOf({ choices, row });
  const unwanted = waiting.filter((row) => paceNow(row) === 'never');
  const { told, dropped } = await readable({
    req,
    user,
    rows: waiting.filter((row) => paceNow(row) === pace),
  });
  await takeWaiting({ req, rows: [...unwanted, ...dropped], state: 'dropped' });
  const mine = await takeWaiting({ req, rows: told.map(({ row }) => row), state: 'told' });
  const mail = told.filter(({ row }) => mine.includes(row));
  if (mail.length > 0) await mailNews({ req, user, told: mail, pace });
}

/** What should have gone at once and did not, by its number or by a choice made since, goes with the day. */
function placeOf({
  choices,
  row,
}: {
  choices: Choices;
  row: { kind: string; group?: string | { id: string } | null };
}): Pace {
  const pace = paceOf({ choices, kind: row.kind as ToldKind, group: idOf(row.group) });
  return pace === 'now' ? 'day' : pace;
}
