import type { InArgs, InValue } from '@libsql/client';

type SqlValue = null | string | number | bigint | Uint8Array;

const smallest = -9223372036854775808n;
const largest = 9223372036854775807n;

/**
 * Turns arguments into what SQLite can hold: booleans become 0 and 1, dates milliseconds, buffers blobs;
 * names lose their `:`, `@` or `$`.
 * @throws RangeError for NaN, infinity and integers above 64 bits; TypeError for anything else
 */
export function toSqlArguments(args: InArgs | undefined): SqlValue[] | Record<string, SqlValue> {
  if (args === undefined) return [];
  if (Array.isArray(args)) return args.map(toSqlValue);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), toSqlValue(value)]),
  );
}

function toSqlValue(value: InValue): SqlValue {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('Only finite numbers (not Infinity or NaN) can be passed as arguments');
  }
  if (typeof value === 'bigint' && (value < smallest || value > largest)) {
    throw new RangeError('bigint is too large for a 64-bit integer and cannot be passed as argument');
  }
  if (value === undefined) throw new TypeError('undefined cannot be passed as argument to the database');
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  if (value instanceof Date) return value.valueOf();
  if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array)) {
    throw new TypeError(
      'Only numbers, strings, bigints, booleans, dates, buffers and null can be passed as arguments',
    );
  }
  return value;
}
