import type { PayloadRequest } from 'payload';
import { forget } from '../../core/cache/forget.ts';
import { listTag } from '../../core/cache/tags.ts';
import { now } from '../../core/now.ts';
import type { Title } from '../../payload-types.ts';
import { entryOf } from '../search/entryOf.ts';
import { putEntry } from '../search/indexDocument.ts';
import { freeSlugs } from './freeSlugs.ts';
import { sourceFields, type TitleRow } from './TitleRow.ts';

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
  const written: Written = { made: 0, changed: 0, same: 0 };
  const tags = new Set<string>();
  for (const row of rows) {
    const before = known.get(keyOf(row));
    if (before && isSame({ row, title: before })) {
      written.same += 1;
      continue;
    }
    const title = before
      ? await db.updateOne({ collection: 'titles', id: before.id, data: dataOf(row), req })
      : await db.create({
          collection: 'titles',
          data: {
            ...dataOf(row),
            slug: slugs.get(keyOf(row)),
            sourceKey: keyOf(row),
            oldSlugs: [],
            createdAt: now().toISOString(),
          },
          req,
        });
    const entry = entryOf({ kind: 'titles', doc: title as Title });
    if (entry) await putEntry({ req, entry });
    tags.add(String((title as Title).id));
    written[before ? 'changed' : 'made'] += 1;
  }
  if (tags.size > 0) await forget({ req, tags: [...tags, listTag('titles', undefined)] });
  return written;
}

/** The key that a title has only once (collections/Titles/hooks/setSourceKey). */
export function keyOf({ source, sourceId }: Pick<TitleRow, 'source' | 'sourceId'>): string {
  return `${source}:${sourceId}`;
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

/** What the source says, and nothing else. */
function dataOf(row: TitleRow): Record<string, unknown> {
  return { ...row, updatedAt: now().toISOString() };
}

function isSame({ row, title }: { row: TitleRow; title: Title }): boolean {
  return sourceFields.every(
    (name) => JSON.stringify(filled(row[name])) === JSON.stringify(filled(title[name])),
  );
}

/** An empty list and nothing are the same. */
function filled(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : (value ?? null);
}
