import type { Field } from 'payload';

/** Types of fields in which anything can be typed. */
const free = new Set(['text', 'textarea', 'richText', 'json', 'code']);

/**
 * Whether a field can hold something about a person: an address, a relation to an account, or free words.
 * Such a field stands in the retention table or is named in notPersonal: there is no third way.
 */
export function canHoldPerson(field: Field): boolean {
  if (field.type === 'email' || free.has(field.type)) return true;
  if (field.type !== 'relationship' && field.type !== 'upload') return false;
  return [field.relationTo].flat().includes('users');
}
