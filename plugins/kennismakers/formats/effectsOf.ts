import { idOf, now, publicLink } from '../../../src/flavours/hub.ts';
import type { KennismakersFormat } from '../../../src/payload-types.ts';
import type { Ctx } from '../Ctx.ts';
import { libraryOf } from './creditOf.ts';

export type Effects = {
  held: number;
  planned: number;
  attended: number;
  adopters: { library: string; title: string; href: string }[];
};

/**
 * What came of a format, wherever: how often it was and will be held, how many came, which libraries adopted it.
 * Counted over formats that everyone may see, of libraries that have the flavour, and public events: nothing
 * private of any library.
 */
export async function effectsOf({ ctx, format }: { ctx: Ctx; format: KennismakersFormat }): Promise<Effects> {
  const root = format.root ?? format.id;
  const family = await familyOf({ ctx, root, own: format });
  const events = await eventsOf({ ctx, formats: family });
  const at = now();
  const over = events.filter(({ endsAt, eventStatus }) => eventStatus === 'held' || new Date(endsAt) <= at);
  const adopters = [];
  for (const each of family) {
    const library = await libraryOf({ ctx, id: idOf(each.library) });
    if (!each.root || !library) continue;
    const path = `/kennismakers/formats/${each.slug}`;
    adopters.push({
      library: library.name,
      title: each.title,
      href: publicLink({ library, language: ctx.language, path }),
    });
  }
  return {
    held: over.length,
    planned: events.length - over.length,
    attended: over.reduce((sum, { closing }) => sum + (closing?.attended ?? 0), 0),
    adopters,
  };
}

/** The format, the one it comes from, and all that were adopted of it. */
async function familyOf({
  ctx,
  root,
  own,
}: {
  ctx: Ctx;
  root: string;
  own: KennismakersFormat;
}): Promise<KennismakersFormat[]> {
  const { docs } = await ctx.payload.find({
    collection: 'kennismakers-formats',
    where: {
      and: [
        { or: [{ id: { equals: root } }, { root: { equals: root } }] },
        { visibility: { in: ['library', 'network'] } },
      ],
    },
    sort: 'createdAt',
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req: ctx.req,
  });
  return docs.some(({ id }) => id === own.id) ? docs : [own, ...docs];
}

type Held = { endsAt: string; eventStatus: string; closing?: { attended?: number | null } };

async function eventsOf({ ctx, formats }: { ctx: Ctx; formats: KennismakersFormat[] }): Promise<Held[]> {
  const first = formats.flatMap(({ event }) => idOf(event) ?? []);
  const { docs } = await ctx.req.payload.find({
    collection: 'events',
    where: {
      and: [
        { or: [{ 'kennismakers.format': { in: formats.map(({ id }) => id) } }, { id: { in: first } }] },
        { library: { in: formats.map(({ library }) => idOf(library) ?? '') } },
        { _status: { equals: 'published' } },
        { visibility: { equals: 'public' } },
        { eventStatus: { in: ['scheduled', 'held'] } },
      ],
    },
    select: { endsAt: true, eventStatus: true, closing: { attended: true } },
    limit: 1000,
    depth: 0,
    pagination: false,
    overrideAccess: true, // counts of public events alone: how many, and how many came
    req: ctx.req,
  });
  return docs as Held[];
}
