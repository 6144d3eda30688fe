import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';

/** What MongoDB and SQLite say when a unique key is there already. */
const codes = new Set<unknown>([11000, 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
/** What Payload makes of it in `create` and `update`: a ValidationError, told by its words alone. */
const words = new Set<unknown>([nl, en].map(({ translations }) => translations.error.valueMustBeUnique));

type Failure = { code?: unknown; cause?: unknown; data?: { errors?: { message?: unknown }[] } | null };

/**
 * Whether an error means “this key is taken”. The transaction it happened in is lost.
 * @param err anything that was thrown; causes are looked into
 */
export function isDuplicate(err: unknown): boolean {
  for (let each = err, depth = 0; typeof each === 'object' && each !== null && depth < 5; depth += 1) {
    const { code, cause, data } = each as Failure;
    if (codes.has(code)) return true;
    if (Array.isArray(data?.errors) && data.errors.some(({ message }) => words.has(message))) return true;
    each = cause;
  }
  return false;
}
