import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { idOf } from '../../people/roles.ts';
import { indexDocument } from './indexDocument.ts';

type Hooks = { afterChange: CollectionAfterChangeHook[]; afterDelete: CollectionAfterDeleteHook[] };

/**
 * Hooks for a collection by which something else is found: search follows each change, in its transaction.
 * @param kind of what is found
 * @param field that points to it
 */
export function foundWith(kind: 'events' | 'recordings', field: string): Hooks {
  const follow = async ({ doc, req }: Pick<Parameters<CollectionAfterChangeHook>[0], 'doc' | 'req'>) => {
    const id = idOf(doc[field] as string | { id: string } | null);
    if (id) await indexDocument({ req, kind, id });
    return doc;
  };
  return { afterChange: [follow], afterDelete: [follow] };
}
