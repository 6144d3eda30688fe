import type { CollectionSlug, Payload, TypedUser, Where } from 'payload';
import type { Config } from '../../payload-types.ts';
import type { DashboardCard, FlavourLibrary } from '../contract/Flavour.ts';

type Doc<S extends CollectionSlug> = Config['collections'][S] & { library?: string | { id: string } | null };
type Library = FlavourLibrary['library'];

/** So many are shown; how many there are is told. */
const shown = 6;

/**
 * A card for *Vandaag* with what is found in one collection, as its reader may see it.
 * @param where besides the libraries of the reader that have the flavour
 * @param item one line of it, with the library it is of
 * @returns null when there is nothing
 */
export async function listCard<S extends CollectionSlug>({
  payload,
  user,
  libraries,
  collection,
  where,
  sort = 'createdAt',
  depth = 0,
  title,
  item,
  more,
}: {
  payload: Payload;
  user: TypedUser;
  libraries: { library: Library }[];
  collection: S;
  where: Where;
  sort?: string;
  depth?: number;
  title: string;
  item: (args: { doc: Doc<S>; library: Library }) => DashboardCard['items'][number];
  more?: DashboardCard['more'];
}): Promise<DashboardCard | null> {
  const found = await payload.find({
    collection,
    where: { and: [{ library: { in: libraries.map(({ library }) => library.id) } }, where] },
    sort,
    limit: shown,
    depth,
    overrideAccess: false,
    user,
  });
  const items = (found.docs as unknown as Doc<S>[]).flatMap((doc) => {
    const id = typeof doc.library === 'object' ? doc.library?.id : doc.library;
    const own = libraries.find(({ library }) => library.id === id);
    return own ? [item({ doc, library: own.library })] : [];
  });
  return items.length > 0 ? { title, total: found.totalDocs, items, ...(more && { more }) } : null;
}
