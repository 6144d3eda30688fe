import { idOf, publicLink } from '../../../src/flavours/hub.ts';
import type { KennismakersFormat, KennismakersMaker, Library } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';

export type Credit = { label: string; href?: string };

/**
 * Who thought a format up, as far as that person shows themselves: read anew each time, so a profile that was
 * taken away is nowhere any more. Read with the eyes of everyone, also in another library.
 */
export async function creditOf({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): Promise<Credit> {
  const t = ctx.words.format;
  const root = format.root ? await firstOf({ ctx, id: format.root }) : format;
  const maker = root && typeof root.maker === 'object' ? root.maker : null;
  const library = root ? await libraryOf({ ctx, id: idOf(root.library) }) : undefined;
  const place = library?.name ?? format.origin?.library ?? ctx.library.name;
  if (!maker || !library) return { label: t.creditUnknown(place), href: format.origin?.url || undefined };
  return { label: t.creditAt(maker.name, place), href: makerLink({ ctx, maker, library }) };
}

function makerLink({
  ctx,
  maker,
  library,
}: {
  ctx: Ctx;
  maker: KennismakersMaker;
  library: Library;
}): string {
  const path = `/mensen/${maker.slug}`;
  if (library.id === ctx.library.id) return ctx.here(path);
  return publicLink({ library, language: ctx.language, path: `/kennismakers${path}` });
}

async function firstOf({ ctx, id }: { ctx: Ctx; id: string }): Promise<KennismakersFormat | undefined> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-formats',
    where: { and: [{ id: { equals: id } }, { visibility: { in: ['library', 'network'] } }] },
    limit: 1,
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs[0];
}

/** Name and address of a library, which are public. */
export async function libraryOf({
  ctx,
  id,
}: {
  ctx: Ctx;
  id: string | undefined;
}): Promise<Library | undefined> {
  if (!id) return undefined;
  if (id === ctx.library.id) return ctx.library;
  const { docs } = await ctx.payload.find({
    collection: 'libraries',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs[0];
}
