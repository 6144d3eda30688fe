import { APIError, type CollectionBeforeOperationHook, type Config, type Where } from 'payload';

const mostDocs = 500;
const mostDepth = 3;
const mostClauses = 60;

/** Operations as Payload names them (`findVersions` is missing from its types). */
const reads = new Set<string>(['read', 'findVersions', 'countVersions', 'count', 'readDistinct']);
const bulkWrites = new Set<string>(['update', 'delete']);

/**
 * Keeps every request from outside within bounds, whatever way round it takes: `limit` (0 is not
 * “all”), `depth`, joins, clauses of `where`. Calls of the hub itself pass (`req.payloadAPI === 'local'`).
 * @throws APIError 400 when `where` has too many clauses
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
  if (countClauses(asked.where) > mostClauses) {
    throw new APIError('Too many conditions in `where`.', 400, { code: 'where.too-large' }, true);
  }
  asked.limit = within(asked.limit, { fallback: bulkWrites.has(operation) ? mostDocs : 10, most: mostDocs });
  if (reads.has(operation)) asked.pagination = true;
  if (asked.depth !== undefined) asked.depth = Math.max(0, Math.min(Number(asked.depth) || 0, mostDepth));
  if (asked.joins) {
    for (const join of Object.values(asked.joins)) {
      if (join) join.limit = within(join.limit, { fallback: 10, most: mostDocs });
    }
  }
  return args;
};

function within(value: unknown, { fallback, most }: { fallback: number; most: number }): number {
  const number = Number(value);
  if (!Number.isFinite(number) || number < 1) return value === undefined ? fallback : most;
  return Math.min(Math.floor(number), most);
}

function countClauses(where: Where | undefined, depth = 0): number {
  if (!where || typeof where !== 'object') return 0;
  if (depth > 10) return mostClauses + 1;
  return Object.values(where).reduce<number>((sum, value) => {
    if (Array.isArray(value)) {
      return sum + value.reduce((inner, each) => inner + countClauses(each as Where, depth + 1), 0);
    }
    const { in: list } = (value ?? {}) as { in?: unknown };
    return sum + 1 + (Array.isArray(list) && list.length > mostDocs ? mostClauses : 0);
  }, 0);
}

/** Puts the bounds on every collection, of flavours too. */
export function limitReads(config: Config): Config {
  for (const collection of config.collections ?? []) {
    collection.hooks ??= {};
    collection.hooks.beforeOperation = [limitRead, ...(collection.hooks.beforeOperation ?? [])];
  }
  return config;
}
