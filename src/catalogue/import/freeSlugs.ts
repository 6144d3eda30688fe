import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { slugify } from '../../core/slugify.ts';
import type { Title } from '../../payload-types.ts';
import { keyOf, type TitleRow } from './TitleRow.ts';

/**
 * An address for each new title: its name, with the maker behind it when that is taken, else with a few
 * letters made from its source and number.
 * @returns slug by source key
 */
export async function freeSlugs({
  req,
  rows,
}: {
  req: PayloadRequest;
  rows: TitleRow[];
}): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const wishes = rows.map((row) => ({ key: keyOf(row), candidates: candidatesFor(row) }));
  const { docs } = await req.payload.db.find<Pick<Title, 'slug' | 'id'>>({
    collection: 'titles',
    where: { slug: { in: [...new Set(wishes.flatMap((wish) => wish.candidates))] } },
    select: { slug: true },
    limit: rows.length * 3,
    pagination: false,
    req,
  });
  const taken = new Set(docs.map((title) => title.slug));
  const slugs = new Map<string, string>();
  for (const { key, candidates } of wishes) {
    const slug = candidates.find((candidate) => !taken.has(candidate)) ?? `titel-${digest(key, 24)}`;
    taken.add(slug);
    slugs.set(key, slug);
  }
  return slugs;
}

function candidatesFor(row: TitleRow): string[] {
  const name = slugify(row.title).slice(0, 60).replace(/-$/, '') || 'titel';
  const maker = slugify(row.creators[0]?.split(' ').at(-1) ?? '').slice(0, 19);
  return [name, ...(maker ? [`${name}-${maker}`] : []), `${name}-${digest(keyOf(row), 8)}`];
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
