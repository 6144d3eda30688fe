import type { RequestHandler } from 'express';
import type { Where } from 'payload';
import { Problem } from '../../core/Problem.ts';
import { allLibraries } from '../../libraries/registry.ts';
import { publicLink } from '../../libraries/publicLink.ts';
import { idOf } from '../../people/roles.ts';
import type { Library } from '../../payload-types.ts';
import type { Context, LibraryContext } from '../../site/Context.ts';
import { contextOf } from '../../site/contextOf.ts';
import { isThingKind, things, type ThingKind } from './things.ts';

const jsonLdType = 'application/ld+json';

/**
 * `/id/:kind/:id`: the permanent address of a thing. People are led to its page (303), programs that ask
 * for JSON-LD get that. Drafts and what is hidden from the reader are not there.
 * @throws Problem 404
 */
export const answerPermanent: RequestHandler = async (request, response) => {
  const ctx = await contextOf(request);
  const { kind, id } = request.params as { kind: string; id: string };
  if (!isThingKind(kind) || !/^[0-9a-f-]{24,36}$/i.test(id)) throw notFound();
  const { doc, library } = await findThing({ ctx, kind, id });
  const thing = things[kind] as (typeof things)['titles'];
  response.setHeader('Vary', 'Accept, Cookie');
  response.setHeader('Cache-Control', 'private, no-cache');
  if (request.accepts(['text/html', jsonLdType]) !== jsonLdType) {
    const path = thing.path(doc as never);
    response.redirect(303, publicLink({ library, language: ctx.language, path }));
    return;
  }
  if (!thing.isOpen(doc as never)) throw notFound();
  const own = { ...ctx, library } as LibraryContext;
  const body = await thing.jsonLd({ ctx: own, doc: doc as never });
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.type(jsonLdType).send(JSON.stringify(body));
};

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
    overrideAccess: false,
    req: ctx.req,
  });
  const [doc] = docs as Doc[];
  if (!doc) throw notFound();
  if (kind === 'titles') return { doc, library: null };
  const libraries = await allLibraries(ctx.payload);
  const home = kind === 'libraries' ? doc.id : idOf(doc.library);
  const library = libraries.find((each) => each.id === home);
  if (!library) throw notFound();
  return { doc, library };
}

function notFound(): Problem {
  return new Problem({ status: 404, code: 'not-found' });
}
