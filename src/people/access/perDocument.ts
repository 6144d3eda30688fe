import type { FieldAccess } from 'payload';

const known = new WeakSet<object>();

/**
 * Marks an access function that answers for each document apart. A field with it may be asked about (`where`,
 * `sort`) by someone who may read it in one document and not in another: guardQueries keeps those apart.
 */
export function perDocument<T extends { id: string }>(access: FieldAccess<T>): FieldAccess<T> {
  known.add(access);
  return access;
}

/** Whether a field is read or not by document. */
export function isPerDocument(access: unknown): boolean {
  return typeof access === 'function' && known.has(access);
}
