import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { slugs } from '../collections/slugs.ts';
import { env } from '../src/core/env.ts';
import { transact } from '../src/core/database/transact.ts';

/** What says which migrations were done stays: the tables stay too. */
const kept = new Set(['payload-migrations']);
/** Folders under DATA_DIR with files that belong to documents. */
const folders = ['media', 'imports', 'mail'];

/**
 * Takes out everything that the hub holds, files too; nothing is told to anyone. The documents go in one
 * transaction: all of them or none.
 */
export async function emptyHub(payload: Payload): Promise<void> {
  await transact({
    payload,
    key: 'seed',
    work: async (req) => {
      for (const collection of inOrder(payload)) await emptyCollection({ payload, req, collection });
    },
  });
  for (const folder of folders) await emptyFolder(path.join(env.DATA_DIR, folder));
}

/** Flavours and Payload's own first, then the core from the end of the line to its beginning: children before parents. */
function inOrder(payload: Payload): SanitizedCollectionConfig[] {
  const place = (slug: string) => (slugs as readonly string[]).indexOf(slug);
  return payload.config.collections
    .filter(({ slug }) => !kept.has(slug))
    .sort((one, other) => rank(place(other.slug)) - rank(place(one.slug)));
}

function rank(place: number): number {
  return place < 0 ? slugs.length : place;
}

/** Past the hooks: they would mail everyone that their meeting is off. */
async function emptyCollection({
  payload,
  req,
  collection,
}: {
  payload: Payload;
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
}): Promise<void> {
  const slug = collection.slug as CollectionSlug;
  if (collection.custom?.flavour) await emptyLists({ payload, req, collection });
  if (collection.versions) await payload.db.deleteVersions({ collection: slug, where: {}, req });
  await payload.db.deleteMany({ collection: slug, where: {}, req });
}

/** Documents of one kind may name each other in lists: those go first, or the database refuses to let any go. */
async function emptyLists({
  payload,
  req,
  collection,
}: {
  payload: Payload;
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
}): Promise<void> {
  const lists = collection.flattenedFields.flatMap(({ type, name }) =>
    type === 'array' ? [[name, []]] : [],
  );
  if (lists.length === 0) return;
  const slug = collection.slug as CollectionSlug;
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
  });
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: slug,
      id,
      data: Object.fromEntries(lists) as Record<string, unknown>,
      returning: false,
      req,
    });
}

async function emptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []); // not made yet
  for (const name of names) await rm(path.join(folder, name), { recursive: true, force: true });
}
