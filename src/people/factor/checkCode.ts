import type { Payload, Where } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { SecondFactor } from '../../payload-types.ts';
import { findFactor } from './findFactor.ts';
import { plainCode, useRecoveryCode } from './recoveryCodes.ts';
import { stepOf } from './totpOf.ts';

const mostTries = 5;
const lockMinutes = 10;

/**
 * Proves the second factor: a code of the app, or a recovery code. Each works once. After five wrong ones
 * nothing is looked at for ten minutes.
 * @throws Problem 422 factor.wrong on `code`; 429 factor.locked
 */
export async function checkCode({
  payload,
  user,
  code,
}: {
  payload: Payload;
  user: string;
  code: string;
}): Promise<void> {
  await countTry({ payload, user });
  const plain = plainCode(code);
  const factor = await findFactor({ payload, user });
  const isRight =
    factor?.confirmedAt &&
    (/^\d{6}$/.test(plain)
      ? await useStep({ payload, factor, code: plain })
      : await transact({ payload, work: (req) => useRecoveryCode({ req, user, code: plain }) }));
  if (!isRight) throw new Problem({ code: 'factor.wrong', field: 'code' });
  await payload.db.updateOne({
    collection: 'second-factors',
    where: { key: { equals: user } },
    data: { tries: 0 },
    options: { atomic: true },
  });
}

/** Counts before it looks, so that tries at once are counted too. @throws Problem 429 factor.locked */
async function countTry({ payload, user }: { payload: Payload; user: string }): Promise<void> {
  const at = now();
  const own = { key: { equals: user } };
  const free = new Date(at.getTime() - lockMinutes * 60_000).toISOString();
  const count = {
    collection: 'second-factors',
    options: { atomic: true },
  } as const;
  const data = { tries: { $inc: 1 }, triedAt: at.toISOString() };
  const where = { and: [own, { tries: { less_than: mostTries } }] };
  if (await payload.db.updateOne({ ...count, where, data })) return;
  const late: Where = {
    and: [own, { tries: { greater_than_equal: mostTries } }, { triedAt: { less_than: free } }],
  };
  if (await payload.db.updateOne({ ...count, where: late, data: { tries: 1, triedAt: at.toISOString() } }))
    return;
  throw new Problem({ status: 429, code: 'factor.locked', field: 'code' });
}

/** Of two logins with one code one wins: the half minute is noted by a conditional update. */
async function useStep({
  payload,
  factor,
  code,
}: {
  payload: Payload;
  factor: SecondFactor;
  code: string;
}): Promise<boolean> {
  const step = stepOf({ secret: factor.secret, code });
  if (step === undefined) return false;
  const used = await payload.db.updateOne({
    collection: 'second-factors',
    where: { and: [{ key: { equals: factor.key } }, { lastStep: { less_than: step } }] },
    data: { lastStep: step },
    options: { atomic: true },
  });
  return Boolean(used);
}
