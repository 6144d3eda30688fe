import { APIError } from 'payload';

/** Thrown when a password was right and a second factor is still to be proven; REST answers 403 with this code. */
export class FactorNeeded extends APIError<{ code: 'login.second-factor'; page: string }> {
  /** Id of the account. */
  readonly account: string;

  constructor({ account, message, page }: { account: string; message: string; page: string }) {
    super(message, 403, { code: 'login.second-factor', page }, true);
    this.account = account;
  }
}

/** Whether this was thrown; the class may have been evaluated twice (docs/ARCHITECTURE.md). */
export function isFactorNeeded(err: unknown): err is FactorNeeded {
  const { data } = (err ?? {}) as { data?: { code?: unknown } };
  return data?.code === 'login.second-factor';
}
