import type { Payload } from 'payload';
import { transact } from '../../core/database/transact.ts';
import { now } from '../../core/now.ts';
import { Problem } from '../../core/Problem.ts';
import type { User } from '../../payload-types.ts';
import { endSessions } from '../endSessions.ts';
import { findFactor } from './findFactor.ts';
import { makeRecoveryCodes } from './recoveryCodes.ts';
import { plainCode } from './recoveryCodes.ts';
import { stepOf } from './totpOf.ts';
import { tellOfFactor } from './tellOfFactor.ts';

/**
 * Switches a second factor on, with a code that shows that the app has the secret. Every other device is
 * logged out: no session is left that was made without it.
 * @param keep id of the session that goes on
 * @returns ten recovery codes, to show once
 * @throws Problem 422 factor.wrong on `code`; 409 conflict when it is on already
 */
export async function confirmFactor({
  payload,
  user,
  code,
  keep,
}: {
  payload: Payload;
  user: User;
  code: string;
  keep?: string;
}): Promise<string[]> {
  return transact({
    payload,
    key: `factor:${user.id}`,
    work: async (req) => {
      const factor = await findFactor({ payload, req, user: user.id });
      if (!factor || factor.confirmedAt) throw new Problem({ status: 409, code: 'conflict', field: 'code' });
      const step = stepOf({ secret: factor.secret, code: plainCode(code) });
      if (step === undefined) throw new Problem({ code: 'factor.wrong', field: 'code' });
      const on = await payload.db.updateOne({
        collection: 'second-factors',
        where: { and: [{ key: { equals: user.id } }, { confirmedAt: { exists: false } }] },
        data: { confirmedAt: now().toISOString(), lastStep: step, tries: 0 },
        options: { atomic: true },
        req,
      });
      if (!on) throw new Problem({ status: 409, code: 'conflict', field: 'code' });
      await endSessions({ req, user: user.id, keep });
      await tellOfFactor({ req, user, what: 'on' });
      return makeRecoveryCodes({ req, user: user.id });
    },
  });
}
