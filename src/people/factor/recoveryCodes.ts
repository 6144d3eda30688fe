import { createHmac, randomInt } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { now } from '../../core/now.ts';
import { hubKey } from './seal.ts';

const count = 10;
/** Without letters and numbers that look alike. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 10;
const never = '9999-12-31T00:00:00.000Z';

/** A code as it is compared: small letters, no dashes or spaces. */
export function plainCode(entered: string): string {
  return entered.toLowerCase().replace(/[\s-]/g, '');
}

/** What is stored of a code: of use to nobody without the hub's own secret. */
function hashCode({ user, code }: { user: string; code: string }): string {
  return createHmac('sha256', hubKey('recovery code'))
    .update(`${user}:${plainCode(code)}`)
    .digest('hex');
}

/**
 * Makes ten new codes in the transaction of `req`; older ones stop working.
 * @returns the codes, such as `k3m9p-x7rtw`; they can be shown now and never again
 */
export async function makeRecoveryCodes({
  req,
  user,
}: {
  req: PayloadRequest;
  user: string;
}): Promise<string[]> {
  await dropRecoveryCodes({ req, user });
  const codes = Array.from({ length: count }, newCode);
  for (const code of codes) {
    await req.payload.create({
      collection: 'tokens',
      data: { hash: hashCode({ user, code }), kind: 'recovery', user, facts: {}, expiresAt: never },
      depth: 0,
      overrideAccess: true, // the hub's own bookkeeping
      req,
    });
  }
  return codes;
}

/** Ends every code of an account, in the transaction of `req`. */
export async function dropRecoveryCodes({ req, user }: { req: PayloadRequest; user: string }): Promise<void> {
  const where = { kind: { equals: 'recovery' }, user: { equals: user } };
  await req.payload.db.deleteMany({ collection: 'tokens', where, req });
}

/** Uses up a code by one conditional update. @returns false when it is none, or was used */
export async function useRecoveryCode({
  req,
  user,
  code,
}: {
  req: PayloadRequest;
  user: string;
  code: string;
}): Promise<boolean> {
  const used = await req.payload.db.updateOne({
    collection: 'tokens',
    where: {
      and: [
        { hash: { equals: hashCode({ user, code }) } },
        { kind: { equals: 'recovery' } },
        { usedAt: { exists: false } },
      ],
    },
    data: { usedAt: now().toISOString() },
    options: { atomic: true },
    req,
  });
  return Boolean(used);
}

/** How many codes are left. */
export async function countRecoveryCodes({
  req,
  user,
}: {
  req: PayloadRequest;
  user: string;
}): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'tokens',
    where: { kind: { equals: 'recovery' }, user: { equals: user }, usedAt: { exists: false } },
    overrideAccess: true, // the hub's own bookkeeping
    req,
  });
  return totalDocs;
}

function newCode(): string {
  const code = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
