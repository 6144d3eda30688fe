import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload';
import { textFor } from '../text/index.ts';

const scalars = new Set<string>([
  'text',
  'textarea',
  'email',
  'code',
  'date',
  'number',
  'checkbox',
  'select',
  'radio',
]);

/**
 * Refuses what comes in over REST with a value of another kind than its field holds, such as a list for a name:
 * Payload and the databases would fall over it halfway. Calls of the hub itself pass.
 * @throws APIError 400 form.invalid
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  if (req.payloadAPI === 'local' || !(operation === 'create' || operation === 'update')) return args;
  const { data } = args as { data?: unknown };
  if (data === undefined) return args;
  if (!isObject(data) || !holds(collection.flattenedFields, data)) throw misshapen(req);
  return args;
};

function holds(fields: FlattenedField[], data: Record<string, unknown>): boolean {
  return fields.every((field) => !('name' in field) || fits(field, data[field.name]));
}

function fits(field: FlattenedField, value: unknown): boolean {
  if (value === undefined) return true;
  if (scalars.has(field.type)) {
    const many = 'hasMany' in field && field.hasMany && Array.isArray(value);
    return many ? (value as unknown[]).every(isScalar) : isScalar(value);
  }
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) && holds(field.flattenedFields, value);
  if (field.type !== 'array' && field.type !== 'blocks') return true;
  // The admin says 0 of a list without rows.
  if (!Array.isArray(value)) return [null, 0, '0', ''].includes(value as null);
  return value.every(
    (row: unknown) => isObject(row) && (field.type === 'blocks' || holds(field.flattenedFields, row)),
  );
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misshapen(req: PayloadRequest): APIError {
  const { problems } = textFor(req.i18n.language === 'en' ? 'en' : 'nl');
  return new APIError(problems['form.invalid'](), 400, { code: 'form.invalid' }, true);
}
