import type { PayloadRequest } from 'payload';
import { noteFault } from './faults.ts';

/**
 * Does something of a flavour within the transaction of `req`. What fails is noted and left out, save when the
 * database ended the transaction with it: then nothing may be stored (traps: never catch and go on).
 * @param through what it may say to who asked: a refusal
 */
export async function containIn<T>({
  req,
  flavour,
  where,
  work,
  otherwise,
  through = () => false,
}: {
  req: PayloadRequest;
  flavour: string;
  where: string;
  work: () => T | Promise<T>;
  otherwise: T;
  through?: (err: unknown) => boolean;
}): Promise<T> {
  const before = await req.transactionID;
  try {
    return await work();
  } catch (err) {
    if (through(err)) throw err;
    noteFault({ flavour, where, err });
    if (before !== undefined && (isOfDatabase(err) || (await ended(req, before)))) throw err;
    return otherwise;
  }
}

/** Whether Payload ended the transaction because of a failure within it. */
async function ended(req: PayloadRequest, before: number | string): Promise<boolean> {
  try {
    return (await req.transactionID) !== before;
  } catch {
    return true;
  }
}

function isOfDatabase(err: unknown): boolean {
  for (let each = err, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth += 1) {
    const { name = '', code, cause } = each as { name?: string; code?: unknown; cause?: unknown };
    if (/^(Mongo|Libsql|Sqlite|Drizzle)/i.test(name) || /^SQLITE_/.test(String(code))) return true;
    each = cause;
  }
  return false;
}
