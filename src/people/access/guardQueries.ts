import {
  APIError,
  type CollectionBeforeOperationHook,
  type Config,
  type FlattenedField,
  type Payload,
  type Where,
} from 'payload';
import type { User } from '../../payload-types.ts';
import { librarianRoles, librariesWithRole } from '../roles.ts';
import { isPerDocument } from './perDocument.ts';

type Asked = { id?: unknown; where?: Where; sort?: string | string[]; overrideAccess?: boolean };
/** A field that a query names, and what of it. */
type Condition = { path: string; operators: Record<string, unknown> };
/** What a path in a query goes over, and the field where it ends. */
type Walk = { isElsewhere: boolean; isPerDocument: boolean; field?: FlattenedField };

const guarded = new Set<string>([
  'read',
  'findVersions',
  'countVersions',
  'count',
  'readDistinct',
  'update',
  'delete',
]);

/**
 * What someone may not read they may not ask about either: an address can be guessed letter by letter by a
 * condition or by the order of a list. Payload looks after plain conditions; here: order by what stands in
 * another document, a condition inside a value (`where[authors][contains][email][like]`), and fields that one
 * may read in some documents only, which are then asked of those of one's own libraries. What cannot be an
 * id, or no value of its field, is refused before a database falls over it.
 * @throws APIError 400, 404
 */
const guardQuery: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const asked = args as Asked;
  if (asked.overrideAccess || !guarded.has(operation)) return args;
  if (typeof asked.id === 'string' && !/^[\w-]*$/.test(asked.id)) throw missing();
  const { payload } = req;
  const walk = (path: string): Walk => walkOver({ payload, fields: collection.flattenedFields, path });
  const order = sortPaths(asked.sort).map((path) => ({ ...walk(path), path }));
  if (order.some(({ isElsewhere }) => isElsewhere)) throw refused('sort.elsewhere');
  const conditions = conditionsIn(asked.where).map((each) => ({ ...walk(each.path), ...each }));
  if (conditions.some(makesNoSense)) throw refused('where.value');
  if (conditions.some((each) => each.isElsewhere && each.isPerDocument)) throw refused('where.elsewhere');
  const user = req.user as User | null;
  if (user?.networkAdmin || ![...order, ...conditions].some((each) => each.isPerDocument)) return args;
  const isOfVersions = [...order, ...conditions].some((each) => each.path.startsWith('version.'));
  const library = isOfVersions ? 'version.library' : 'library';
  const own: Where = { [library]: { in: librariesWithRole(user, librarianRoles) } };
  asked.where = asked.where ? { and: [asked.where, own] } : own;
  return args;
};

function missing(): APIError {
  return new APIError('Not Found', 404, { code: 'not-found' }, true);
}

function refused(code: string): APIError {
  return new APIError('This cannot be asked.', 400, { code }, true);
}

function sortPaths(sort: unknown): string[] {
  return [sort ?? []]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .map((each) => each.trim().replace(/^-/, ''))
    .filter(Boolean);
}

/** Every condition in a `where`. @throws APIError 400 for a condition inside a value */
function conditionsIn(where: unknown): Condition[] {
  if (Array.isArray(where)) return where.flatMap(conditionsIn);
  if (where === null || typeof where !== 'object') return [];
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) => {
    if (/^(and|or)$/i.test(key) || /^\d+$/.test(key)) return conditionsIn(value);
    if (value === null || typeof value !== 'object') return [];
    if (Object.values(value).some(isCondition)) throw refused('where.nested');
    return [{ path: key, operators: value as Record<string, unknown> }];
  });
}

/** What no database can compare: a date that is none, a number that is none, a distance to what is no place. */
function makesNoSense({ field, operators }: Walk & Condition): boolean {
  return Object.entries(operators).some(([operator, value]) => {
    if (/^(near|within|intersects)$/.test(operator)) return field?.type !== 'point';
    if (operator === 'exists' || !field || !(field.type === 'date' || field.type === 'number')) return false;
    const values = [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []));
    const read = field.type === 'date' ? Date.parse : Number;
    return values.some((each) => each !== '' && each !== 'null' && Number.isNaN(read(each)));
  });
}

/** A list may come as an object with numbers for names; anything else in a value is a condition of its own. */
function isCondition(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((each) => each !== null && typeof each === 'object');
  if (value === null || typeof value !== 'object' || value instanceof Date) return false;
  return Object.entries(value).some(([key, each]) => !/^\d+$/.test(key) || isCondition(each));
}

function walkOver({
  payload,
  fields,
  path,
}: {
  payload: Payload;
  fields: FlattenedField[];
  path: string;
}): Walk {
  const found: Walk = { isElsewhere: false, isPerDocument: false };
  let level: FlattenedField[] | undefined = fields;
  let other: string | undefined;
  for (const name of path.replaceAll('__', '.').split('.')) {
    if (name === 'version' && level === fields && !fields.some((field) => field.name === name)) continue;
    if (other !== undefined) {
      if (name === 'id') break;
      found.isElsewhere = true;
      level = payload.collections[other as keyof typeof payload.collections]?.config.flattenedFields;
    }
    const field: FlattenedField | undefined = level?.find((each) => each.name === name);
    if (!field) continue;
    if ('access' in field && isPerDocument(field.access?.read)) found.isPerDocument = true;
    const points = field.type === 'relationship' || field.type === 'upload';
    found.field = field;
    other = points && typeof field.relationTo === 'string' ? field.relationTo : undefined;
    level = 'flattenedFields' in field ? field.flattenedFields : undefined;
  }
  return found;
}

/** Puts the guard on every collection, of flavours too. */
export function guardQueries(config: Config): Config {
  for (const collection of config.collections ?? []) {
    collection.hooks ??= {};
    collection.hooks.beforeOperation = [guardQuery, ...(collection.hooks.beforeOperation ?? [])];
  }
  return config;
}
