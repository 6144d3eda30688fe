import { AuthenticationError, createLocalReq, LockedAuth, loginOperation, type Payload } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { isFactorNeeded } from '../factor/FactorNeeded.ts';

/**
 * Logs in by password, through Payload, which locks an account after too many wrong tries.
 * @returns the token of a new session; or, for who has or must have a second factor, the id of the account
 * @throws Problem 422 login.wrong: the same, after about the same time, for a wrong password, an unknown
 *   address, an account without a password and a locked one (spendTime)
 */
export async function checkPassword({
  payload,
  email,
  password,
}: {
  payload: Payload;
  email: string;
  password: string;
}): Promise<{ token: string } | { needsFactor: string }> {
  const [attempt] = await Promise.allSettled([logIn({ payload, email, password })]);
  if (attempt.status === 'fulfilled') return { token: attempt.value };
  if (isFactorNeeded(attempt.reason)) return { needsFactor: attempt.reason.account };
  const isWrong = attempt.reason instanceof AuthenticationError || attempt.reason instanceof LockedAuth;
  throw isWrong ? new Problem({ code: 'login.wrong' }) : attempt.reason;
}

async function logIn({
  payload,
  email,
  password,
}: {
  payload: Payload;
  email: string;
  password: string;
}): Promise<string> {
  const { token } = await loginOperation({
    collection: payload.collections.users,
    data: { email, password },
    depth: 0,
    overrideAccess: true, // who logs in is not signed in yet
    req: await createLocalReq({}, payload),
  });
  if (!token) throw new Error('Payload gave no token');
  return token;
}
