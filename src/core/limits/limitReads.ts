import { APIError, type CollectionBeforeOperationHook, type Config, type Where } from 'payload';
import { refuseMisshapen } from './refuseMisshapen.ts';

const mostDocs = 500;
const mostDepth = 3;
const mostClauses = 60;
/** Levels of a `where`: `and`, its place, field, operator, list are five. */
const mostNesting = 12;
/** Of one value, such as ids with commas between them. */
const mostCharacters = 20_000;

/** Operations as Payload names them (`findVersions` is missing from its types). */
const reads = new Set<string>(['read', 'findVersions', 'countVersions', 'count', 'readDistinct']);
const bulkWrites = new Set<string>(['update', 'delete']);

/**
 * Keeps every request from outside within bounds, whatever way round it takes: `limit` (0 is not
 * “all”), `depth`, joins, clauses of `where`. Calls of the hub itself pass (`req.payloadAPI === 'local'`).
 * @throws APIError 400 when `where` has too many clauses, or asks `all`
 */
export const limitRead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI === 'local' || !(reads.has(operation) || bulkWrites.has(operation))) return args;
  const asked = args as {
    limit?: number;
    depth?: number;
    pagination?: boolean;
    where?: Where;
    joins?: Record<string, { limit?: number; where?: Where } | false> | false;
  };
  refuseLarge(asked.where);
  asked.limit = within(asked.limit, { fallback: bulkWrites.has(operation) ? mostDocs : 10, most: mostDocs });
  if (reads.has(operation)) asked.pagination = true;
  if (asked.depth !== undefined) asked.depth = Math.max(0, Math.min(Number(asked.depth) || 0, mostDepth));
  if (asked.joins) {
    for (const join of Object.values(asked.joins)) {
      if (!join) continue;
      refuseLarge(join.where);
      join.limit = within(join.limit, { fallback: 10, most: mostDocs });
    }
  }
  return args;
};

function refuseLarge(where: unknown): void {
  if (where === undefined) return;
  if (countClauses(where) > mostClauses)
    throw new APIError('Too many conditions in `where`.', 400, { code: 'where.too-large' }, true);
  if (asksAll(where)) throw new APIError('No operator `all` here.', 400, { code: 'form.invalid' }, true);
}

/** An operator that one database falls over, and the other too unless it gets a list. */
function asksAll(part: unknown): boolean {
  if (part === null || typeof part !== 'object') return false;
  return Object.entries(part).some(([key, each]) => key === 'all' || asksAll(each));
}

function within(value: unknown, { fallback, most }: { fallback: number; most: number }): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1) return value === undefined ? fallback : most;
  return Math.min(Math.floor(number), most);
}

/**
 * How much a `where` asks; a list of values counts as one. Counted by shape, not by meaning: a list of
 * more than 1,000 arrives as an object, and conditions can stand inside values.
 */
function countClauses(part: unknown, depth = 0): number {
  if (typeof part === 'string') return part.length > mostCharacters ? mostClauses + 1 : 1;
  if (part === null || typeof part !== 'object') return 1;
  if (depth > mostNesting) return mostClauses + 1;
  const parts = Object.values(part);
  if (parts.length > mostDocs) return mostClauses + 1;
  if (parts.every((each) => each === null || typeof each !== 'object')) {
    return parts.some((each) => countClauses(each, depth) > 1) ? mostClauses + 1 : 1;
  }
  let sum = 0;
  for (const each of parts) {
    sum += countClauses(each, depth + 1);
    if (sum > mostClauses) return sum;
  }
  return sum;
}

/** Puts the bounds on every collection, of flavours too, and refuses values of another kind than their fields. */
export function limitReads(config: Config): Config {
  for (const collection of config.collections ?? []) {
    collection.hooks ??= {};
    collection.hooks.beforeOperation = [
      limitRead,
      refuseMisshapen,
      ...(collection.hooks.beforeOperation ?? []),
    ];
  }
  return config;
}
