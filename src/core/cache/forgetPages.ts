import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  PayloadRequest,
} from 'payload';
import { forget } from './forget.ts';
import { listTag } from './tags.ts';

/** Machine rooms that no page shows. */
const unseen = new Set([
  'room-slots',
  'tokens',
  'second-factors',
  'invitations',
  'group-requests',
  'tallies',
  'outbox',
  'held-replies',
  'mail-choices',
  'stopped-addresses',
  'search-entries',
  'payload-jobs',
  'notifications',
  'scheduled-tasks',
  'acts',
  'reports',
  'measures',
]);

/** The field that points to the thing on whose page a document is shown. */
const parents: Record<string, string> = {
  'seat-ledgers': 'event',
  rsvps: 'event',
  memberships: 'group',
  threads: 'group',
  events: 'group',
  dossiers: 'group',
  posts: 'thread',
  'proposal-messages': 'proposal',
  'expert-asks': 'question',
};

type Doc = { id: string; library?: string | { id: string } | null; [field: string]: unknown };

/** Every change of content forgets the pages that show it, when it is stored. */
export function forgetPages(config: Config): Config {
  for (const collection of config.collections ?? []) {
    if (!unseen.has(collection.slug)) addHooks(collection);
  }
  return config;
}

function addHooks(collection: CollectionConfig): void {
  const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
    await forgetDoc({ collection: collection.slug, docs: [doc, previousDoc].filter(Boolean), req });
    return doc;
  };
  const removed: CollectionAfterDeleteHook = async ({ doc, req }) => {
    await forgetDoc({ collection: collection.slug, docs: [doc], req });
    return doc;
  };
  collection.hooks ??= {};
  collection.hooks.afterChange = [...(collection.hooks.afterChange ?? []), changed];
  collection.hooks.afterDelete = [...(collection.hooks.afterDelete ?? []), removed];
}

async function forgetDoc({
  collection,
  docs,
  req,
}: {
  collection: string;
  docs: Doc[];
  req: PayloadRequest;
}) {
  await forget({ req, tags: docs.flatMap((doc) => tagsOf({ collection, doc })) });
}

/** The document, the lists it stands in, and the parents whose pages show it. */
export function tagsOf({ collection, doc }: { collection: string; doc: Doc }): string[] {
  const library = typeof doc.library === 'object' ? doc.library?.id : doc.library;
  const tags = [doc.id, listTag(collection, undefined)];
  if (library) tags.push(listTag(collection, library));
  else if (collection === 'themes') tags.push(listTag(collection, 'network'));
  const parent = doc[parents[collection] ?? ''] as string | { id: string } | null | undefined;
  const id = typeof parent === 'object' ? parent?.id : parent;
  if (id) tags.push(id);
  return tags;
}
