import type { CollectionSlug, Where } from 'payload';
import { now } from '../../core/now.ts';
import { idOf } from '../../people/roles.ts';
import type { Context } from '../../site/Context.ts';
import { readMany } from '../../site/read.ts';

/** Things of each kind that are looked at: what is older or further away is not what people talk about now. */
const most = 100;

type Naming = Extract<CollectionSlug, 'events' | 'groups' | 'dossiers'>;

/**
 * Ids of the titles that groups, dossiers and activities name which the reader may see; of this library, or of
 * all where there is none. What is coming first, then groups and dossiers, then what is over.
 */
export async function namedTitles(ctx: Context): Promise<string[]> {
  const here: Where[] = ctx.library ? [{ library: { equals: ctx.library.id } }] : [];
  const published: Where = { _status: { equals: 'published' } };
  const at = now().toISOString();
  const read = async (collection: Naming, { sort, and }: { sort: string; and: Where[] }) => {
    const where = { and: [...here, ...and] };
    const fields = ['titles'] as const;
    const found = await readMany({ ctx, collection, fields, where, sort, limit: most, depth: 0 });
    return found.docs.flatMap(({ titles }) => titles ?? []);
  };
  const named = await Promise.all([
    read('events', { sort: 'startsAt', and: [published, { endsAt: { greater_than_equal: at } }] }),
    read('groups', { sort: '-updatedAt', and: [{ archived: { not_equals: true } }] }),
    read('dossiers', { sort: '-updatedAt', and: [published] }),
    read('events', { sort: '-startsAt', and: [published, { endsAt: { less_than: at } }] }),
  ]);
  const ids = named.flat().flatMap((title) => idOf(title) ?? []);
  return [...new Set(ids)];
}
