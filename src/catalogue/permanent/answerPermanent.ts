import type { Request, RequestHandler } from 'express';
import type { Where } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { idOf } from '../../people/roles.ts';
import type { Dossier, Library } from '../../payload-types.ts';
import type { Context, LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { writeIso2709 } from '../marc/writeIso2709.ts';
import { writeMarcXml } from '../marc/writeMarcXml.ts';
import { isLineSlug } from '../../flavours/contract/isLineSlug.ts';
import { extraJsonLd } from '../../flavours/site/extraJsonLd.ts';
import { isThingKind, things, type ThingKind } from './things.ts';

const types = {
  jsonld: 'application/ld+json',
  marcxml: 'application/marcxml+xml',
  mrc: 'application/marc',
} as const;
type Format = keyof typeof types;

/**
 * `/id/:kind/:id`: the permanent address of a thing. People are led to its page (303); programs that ask
 * for JSON-LD get that, and where it has a catalogue record MARCXML or ISO 2709 (RFC 2220, RFC 6207): by
 * Accept, or by `.jsonld`, `.marcxml`, `.mrc` behind the address. Drafts and what is hidden from the reader
 * are not there.
 * @throws Problem 404, also for a form that it has not
 */
export const answerPermanent: RequestHandler = async (request, response) => {
  const ctx = await contextOf(request);
  const { kind, id: asked } = request.params as { kind: string; id: string };
  const [, id = '', suffix] = /^([0-9a-f-]{24,36})(?:\.(jsonld|marcxml|mrc))?$/i.exec(asked) ?? [];
  if (!isThingKind(kind) || !id) throw notFound();
  const { doc, library } = await findThing({ ctx, kind, id });
  const thing = things[kind] as (typeof things)['dossiers'];
  response.setHeader('Vary', 'Accept, Cookie');
  response.setHeader('Cache-Control', 'private, no-cache');
  const format =
    (suffix?.toLowerCase() as Format | undefined) ?? formatOf({ request, hasMarc: Boolean(thing.marc) });
  if (!format) {
    const path = thing.path(doc as never);
    response.redirect(303, publicLink({ library, language: ctx.language, path }));
    return;
  }
  if (!thing.isOpen(doc as never) || (format !== 'jsonld' && !thing.marc)) throw notFound();
  const own = { ...ctx, library } as LibraryContext;
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.type(types[format]).send(await written({ kind, thing, ctx: own, doc: doc as never, format }));
};

/** What a program asked for by Accept; nothing for people. */
function formatOf({ request, hasMarc }: { request: Request; hasMarc: boolean }): Format | undefined {
  const offered = ['text/html', types.jsonld, ...(hasMarc ? [types.marcxml, types.mrc] : [])];
  const wanted = request.accepts(offered);
  return (Object.keys(types) as Format[]).find((format) => types[format] === wanted);
}

async function written({
  kind,
  thing,
  ctx,
  doc,
  format,
}: {
  kind: string;
  thing: (typeof things)['dossiers'];
  ctx: LibraryContext;
  doc: Dossier;
  format: Format;
}): Promise<string | Buffer> {
  if (format === 'jsonld' || !thing.marc) {
    const own = await thing.jsonLd({ ctx, doc });
    const more = isLineSlug(kind) && ctx.library ? await extraJsonLd({ ctx, collection: kind, doc }) : [];
    return JSON.stringify(more.length > 0 ? [own, ...more] : own);
  }
  const record = await thing.marc({ ctx, doc });
  return format === 'marcxml' ? writeMarcXml([record]) : writeIso2709([record]);
}

type Doc = { id: string; library?: string | Library | null };

/** The thing as this reader may see it, and its library where it has one that is not archived. */
async function findThing({
  ctx,
  kind,
  id,
}: {
  ctx: Context;
  kind: ThingKind;
  id: string;
}): Promise<{ doc: Doc; library: Library | null }> {
  const and: Where[] = [{ id: { equals: id } }, things[kind].where ?? {}];
  const { docs } = await ctx.payload.find({
    collection: kind,
    where: { and },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: 'shown' in things[kind], // there, what is let out is what `shown` gives
    req: ctx.req,
  });
  const [doc] = docs as Doc[];
  if (!doc) throw notFound();
  if (kind === 'titles') return { doc, library: null };
  const libraries = await allLibraries(ctx.payload);
  const home = kind === 'libraries' ? doc.id : idOf(doc.library);
  const library = libraries.find((each) => each.id === home);
  if (!library) throw notFound();
  const { shown } = things[kind] as { shown?: (args: object) => Promise<Doc | null> };
  if (!shown) return { doc, library };
  const open = await shown({ ctx, library, doc });
  if (!open) throw notFound();
  return { doc: open, library };
}

function notFound(): Problem {
  return new Problem({ status: 404, code: 'not-found' });
}
