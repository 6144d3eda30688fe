import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { listTag } from '../../core/cache/tags.ts';
import { now } from '../../core/now.ts';
import type { Title } from '../../payload-types.ts';
import { entryOf } from '../search/entryOf.ts';
import { putEntry } from '../search/indexDocument.ts';
import { freeSlugs } from './freeSlugs.ts';
import { keyOf, sourceFields, type TitleRow } from './TitleRow.ts';

export type Written = { made: number; changed: number; same: number };

/**
 * Puts titles on the shelf: those whose source and number are there are brought up to date, unchanged
 * ones are left alone. Goes past the hooks, which would ask the database anew for every title, and does
 * what they do: the address, the search entry, the forgetting of pages.
 * @param req with a transaction: all of them are written or none
 * @param rows each source and number once
 * @throws what the database says when another import writes the same title at the same time
 */
export async function writeTitles({
  req,
  rows,
}: {
  req: PayloadRequest;
  rows: TitleRow[];
}): Promise<Written> {
  const { db } = req.payload;
  const known = await findKnown({ req, rows });
  const slugs = await freeSlugs({ req, rows: rows.filter((row) => !known.has(keyOf(row))) });
  const changed = rows.filter((row) => !isSame({ row, title: known.get(keyOf(row)) }));
  for (const row of changed) {
    const id = known.get(keyOf(row))?.id;
    const at = now().toISOString();
    const data = { ...row, sourceKey: keyOf(row), updatedAt: at };
    if (id) await db.updateOne({ collection: 'titles', id, data, returning: false, req });
    else {
      const isNew = { ...data, slug: slugs.get(keyOf(row)), oldSlugs: [], createdAt: at };
      await db.create({ collection: 'titles', data: isNew, returning: false, req });
    }
  }
  await followUp({ req, changed, known });
  const made = rows.filter((row) => !known.has(keyOf(row))).length;
  return { made, changed: changed.length - made, same: rows.length - changed.length };
}

/** What hooks do after a change: search entries are written, pages forgotten. */
async function followUp({
  req,
  changed,
  known,
}: {
  req: PayloadRequest;
  changed: TitleRow[];
  known: Map<string, Title>;
}): Promise<void> {
  if (changed.length === 0) return;
  const titles = await findKnown({ req, rows: changed });
  for (const [key, doc] of titles) {
    const entry = entryOf({ kind: 'titles', doc });
    if (entry && known.has(key)) await putEntry({ req, entry });
    else if (entry) {
      await req.payload.db.create({ collection: 'search-entries', data: entry, returning: false, req });
    }
  }
  const ids = [...titles.values()].map((title) => title.id);
  await forget({ req, tags: [...ids, listTag('titles', undefined)] });
}

async function findKnown({
  req,
  rows,
}: {
  req: PayloadRequest;
  rows: TitleRow[];
}): Promise<Map<string, Title>> {
  const { docs } = await req.payload.db.find<Title>({
    collection: 'titles',
    where: { sourceKey: { in: rows.map(keyOf) } },
    limit: rows.length,
    pagination: false,
    req,
  });
  return new Map(docs.map((title) => [title.sourceKey ?? '', title]));
}

function isSame({ row, title }: { row: TitleRow; title: Title | undefined }): boolean {
  if (!title) return false;
  return sourceFields.every(
    (name) => JSON.stringify(filled(row[name])) === JSON.stringify(filled(title[name])),
  );
}

/** An empty list and nothing are the same. */
function filled(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : (value ?? null);
}
