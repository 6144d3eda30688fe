import type { CollectionSlug, RelationshipField } from 'payload';
import type { Label } from './text.ts';

type Rest = {
  required?: boolean;
  index?: boolean;
  admin?: RelationshipField['admin'];
  access?: RelationshipField['access'];
  filterOptions?: RelationshipField['filterOptions'];
};

/** Points to one document. */
export function one(
  name: string,
  relationTo: CollectionSlug,
  label: Label,
  rest: Rest = {},
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    index: true,
    maxDepth: 1,
    ...rest,
  } as RelationshipField;
}

/** Points to at most 100 documents. */
export function many(
  name: string,
  relationTo: CollectionSlug,
  label: Label,
  rest: Rest = {},
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    hasMany: true,
    maxRows: 100,
    maxDepth: 1,
    ...rest,
  } as RelationshipField;
}
