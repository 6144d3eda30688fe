import type { Payload, Where } from 'payload';
import { transact } from '../../../core/database/transact.ts';
import { env } from '../../../core/env.ts';
import { logger } from '../../../core/logger.ts';
import { Problem } from '../../../core/Problem.ts';
import { textFor } from '../../../core/text/index.ts';
import { dateText } from '../../../core/time/dateText.ts';
import { homeZone } from '../../../core/time/homeZone.ts';
import { publicLink } from '../../../libraries/publicLink.ts';
import { queueMail } from '../../../mail/queueMail.ts';
import type { Library, User } from '../../../payload-types.ts';
import { languageOf } from '../../languageOf.ts';
import { idOf } from '../../roles.ts';
import { removeAccount } from '../removeAccount.ts';
import { retentionDays } from '../retentionDays.ts';
import type { Forgetter } from '../Forgetting.ts';

const day = 24 * 3600_000;

/** So long before the end each warning goes out, in days. */
const warnings = [60, 14] as const;

/**
 * Accounts that nobody uses: a warning two months and one two weeks before, then the account goes. Never
 * without both warnings, and never that of a network admin or of the only admin of a library. Who takes part in several libraries is kept as long
 * as the one that keeps longest.
 */
export const accounts: Forgetter = async ({ payload, library, at }) => {
  if (library) return; // accounts belong to several: once for all
  const libraries = await allOf(payload);
  for (const user of await unusedSince({ payload, at, libraries })) {
    const days = daysFor({ user, libraries });
    const end = new Date(seenAt(user).getTime() + days * day);
    const warned = user.warnings ?? 0;
    const next = warnings[warned];
    if (next !== undefined) {
      if (at.getTime() < end.getTime() - next * day) continue;
      await warn({ payload, user, at, warned, end: later(end, new Date(at.getTime() + next * day)) });
    } else if (at >= end && at.getTime() >= new Date(user.warnedAt ?? at).getTime() + warnings[1] * day) {
      await remove({ payload, user });
    }
  }
};

/** The only admin of a library stays until there is another: nobody could go on there. */
async function remove({ payload, user }: { payload: Payload; user: User }): Promise<void> {
  try {
    await removeAccount({ payload, user: user.id });
  } catch (err) {
    if (!(err instanceof Problem) || err.status !== 409) throw err;
    logger.warn({
      msg: 'An account that nobody uses is kept: its library has no other admin',
      user: user.id,
    });
  }
}

function seenAt(user: User): Date {
  return new Date(user.lastSeenAt ?? user.createdAt);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function daysFor({ user, libraries }: { user: User; libraries: Library[] }): number {
  const own = (user.roles ?? []).map((row) => libraries.find((each) => each.id === idOf(row.library)));
  return Math.max(
    ...[...own, ...(own.length === 0 ? [null] : [])].map((each) => retentionDays(each, 'accountDays')),
  );
}

async function allOf(payload: Payload): Promise<Library[]> {
  const { docs } = await payload.find({
    collection: 'libraries',
    limit: 0,
    depth: 0,
    pagination: false,
    overrideAccess: true, // how long each keeps
  });
  return docs;
}

/** Accounts that could be due for the first warning by the shortest of all periods. */
async function unusedSince({
  payload,
  at,
  libraries,
}: {
  payload: Payload;
  at: Date;
  libraries: Library[];
}): Promise<User[]> {
  const shortest = Math.min(...[null, ...libraries].map((each) => retentionDays(each, 'accountDays')));
  const before = new Date(at.getTime() - (shortest - warnings[0]) * day).toISOString();
  const where: Where = {
    and: [
      { networkAdmin: { not_equals: true } },
      {
        or: [
          { lastSeenAt: { less_than: before } },
          { and: [{ lastSeenAt: { exists: false } }, { createdAt: { less_than: before } }] },
        ],
      },
    ],
  };
  const { docs } = await payload.db.find<User>({ collection: 'users', where, limit: 0, pagination: false });
  return docs;
}

async function warn({
  payload,
  user,
  at,
  warned,
  end,
}: {
  payload: Payload;
  user: User;
  at: Date;
  warned: number;
  end: Date;
}): Promise<void> {
  const language = languageOf(user);
  const words = textFor(language).privacy.mail.unused;
  await transact({
    payload,
    key: `person:${user.id}`,
    work: async (req) => {
      const taken = await payload.db.updateOne({
        collection: 'users',
        where: {
          and: [
            { id: { equals: user.id } },
            warned === 0
              ? { or: [{ warnings: { exists: false } }, { warnings: { equals: 0 } }] }
              : { warnings: { equals: warned } },
          ],
        },
        data: { warnings: warned + 1, warnedAt: at.toISOString(), lastSeenAt: seenAt(user).toISOString() },
        options: { atomic: true },
        req,
      });
      if (!taken) return; // another process was first, or the person came back
      await queueMail({
        req,
        to: user.email,
        language,
        kind: 'account.unused',
        content: {
          subject: words.subject(env.NETWORK_NAME),
          paragraphs: [
            words.text(env.NETWORK_NAME),
            words.until(dateText({ at: end.toISOString(), timeZone: homeZone, language })),
          ],
          button: { label: words.button, href: publicLink({ library: null, language, path: '/inloggen' }) },
          after: [words.nothing],
        },
      });
    },
  });
}
