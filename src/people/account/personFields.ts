import type { CollectionSlug, Payload } from 'payload';
import { walkFields, type FieldAt } from '../retention/walkFields.ts';

export type PersonField = {
  /** Dotted path within the document. */
  path: string;
  kind: 'account' | 'address';
  isMany: boolean;
  /** The document cannot be without the person. */
  isRequired: boolean;
};

/** Every field of a collection that points to an account or holds an e-mail address. */
export function personFields({
  payload,
  collection,
}: {
  payload: Payload;
  collection: CollectionSlug;
}): PersonField[] {
  return walkFields(payload.collections[collection].config.fields).flatMap(
    ({ path, field }: FieldAt): PersonField[] => {
      if (field.type === 'email') return [{ path, kind: 'address', isMany: false, isRequired: false }];
      if (field.type !== 'relationship' || field.relationTo !== 'users') return [];
      const isRequired = Boolean(field.required || field.custom?.needed); // flavours: src/flavours/fields/needed
      return [{ path, kind: 'account', isMany: Boolean(field.hasMany), isRequired }];
    },
  );
}

/** Collections in which people may stand; Payload's own machine rooms left out. */
export function collectionsOf(payload: Payload): CollectionSlug[] {
  return (Object.keys(payload.collections) as CollectionSlug[]).filter(
    (slug) => slug !== 'users' && !slug.startsWith('payload-'),
  );
}
