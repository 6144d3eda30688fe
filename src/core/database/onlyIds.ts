import type { CollectionBeforeOperationHook, Config } from 'payload';

const objectId = /^[0-9a-f]{24}$/i;
/** Of nothing. */
const noId = '0'.repeat(24);

/**
 * On MongoDB a question for an id that can be none ends in a failure, and one with a comma becomes a list; on
 * SQLite nothing is found. Here the first is made like the second, for whatever comes in by a form or an address.
 */
const askForIdsOnly: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payload.db.name !== 'mongoose') return args;
  const asked = args as { id?: unknown; where?: unknown };
  if (typeof asked.id === 'string') asked.id = idOr(asked.id);
  asked.where = mended(asked.where);
  return args;
};

function mended(where: unknown): unknown {
  if (Array.isArray(where)) return where.map(mended);
  if (where === null || typeof where !== 'object') return where;
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (/^(and|or)$/i.test(key)) return [key, mended(value)];
      return key === 'id' && value !== null && typeof value === 'object' ? [key, idsOf(value)] : [key, value];
    }),
  );
}

function idsOf(operators: object): object {
  return Object.fromEntries(
    Object.entries(operators).map(([operator, value]: [string, unknown]) => {
      if (operator === 'equals' && typeof value === 'string') return [operator, idOr(value)];
      const isList = (operator === 'in' || operator === 'not_in') && Array.isArray(value);
      return [
        operator,
        isList ? value.filter((each) => typeof each !== 'string' || objectId.test(each)) : value,
      ];
    }),
  );
}

function idOr(value: string): string {
  return objectId.test(value) ? value : noId;
}

/** Puts it on every collection, of flavours too. */
export function onlyIds(config: Config): Config {
  for (const collection of config.collections ?? []) {
    collection.hooks ??= {};
    collection.hooks.beforeOperation = [askForIdsOnly, ...(collection.hooks.beforeOperation ?? [])];
  }
  return config;
}
