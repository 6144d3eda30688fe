import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Config } from 'payload';
import { flavourKind } from '../../flavours/search/flavourKinds.ts';
import { indexDocument, removeEntry } from './indexDocument.ts';
import { isSearchKind, recordingKind } from './SearchKind.ts';

/** Keeps the search entries of everything public, in the transaction of each change. Comes after the flavours. */
export function indexForSearch(config: Config): Config {
  for (const collection of config.collections ?? []) {
    const kind = collection.slug;
    if (isSearchKind(kind) || kind === recordingKind || flavourKind(kind)) addHooks({ collection, kind });
  }
  return config;
}

function addHooks({ collection, kind }: { collection: CollectionConfig; kind: string }): void {
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
