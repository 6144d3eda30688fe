import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Config } from 'payload';
import { indexDocument, removeEntry } from './indexDocument.ts';
import { isSearchKind, type SearchKind } from './SearchKind.ts';

/** Keeps the search entries of everything public, in the transaction of each change. */
export function indexForSearch(config: Config): Config {
  for (const collection of config.collections ?? []) {
    if (isSearchKind(collection.slug)) addHooks({ collection, kind: collection.slug });
  }
  return config;
}

function addHooks({ collection, kind }: { collection: CollectionConfig; kind: SearchKind }): void {
  const index: CollectionAfterChangeHook = async ({ doc, req }) => {
    await indexDocument({ req, kind, id: doc.id as string });
    return doc;
  };
  const remove: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await removeEntry({ req, kind, id: doc.id as string });
    return doc;
  };
  collection.hooks ??= {};
  collection.hooks.afterChange = [...(collection.hooks.afterChange ?? []), index];
  collection.hooks.afterDelete = [...(collection.hooks.afterDelete ?? []), remove];
}
