import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { publicFile } from '../../catalogue/sitemap/publicFile.ts';
import { Problem } from '../../core/Problem.ts';
import { contextOf } from '../../site/contextOf.ts';
import type { LibraryContext } from '../../site/Context.ts';
import { Moved } from '../../site/Moved.ts';
import { otherMethod } from '../../site/otherMethod.ts';
import type { Flavour } from '../contract/Flavour.ts';
import { noteFault } from '../faults.ts';
import { figureRoutes } from '../figures/figureRoutes.ts';
import { hasFlavour } from '../hasFlavour.ts';
import { flavourBySlug } from '../registry.ts';
import { stepRoutes } from '../steps/stepRoutes.ts';
import { flavourContext } from './flavourContext.ts';
import { makeSite } from './makeSite.ts';

/**
 * The pages of all flavours, each under `/:library/<its slug>`, behind every route of the core. A library
 * that has not turned a flavour on has none of them: 404.
 */
export function flavourRoutes(): Router {
  const routers = new WeakMap<Flavour, Promise<Router>>();
  const routerOf = (flavour: Flavour): Promise<Router> => {
    const known = routers.get(flavour) ?? makeRouter(flavour);
    routers.set(flavour, known);
    return known;
  };
  const answer: RequestHandler = async (request, response, next) => {
    const ctx = await contextOf(request);
    const [, slug = ''] = ctx.path.split('/');
    const flavour = flavourBySlug(slug);
    if (!flavour || !ctx.library || !hasFlavour({ library: ctx.library, slug })) return next();
    const router = await routerOf(flavour);
    const before = request.url;
    request.url = request.url.slice(slug.length + 1).replace(/^(?=\?|$)/, '/');
    router(request, response, (err?: unknown) => {
      const [path = '/'] = request.url.split('?');
      const link = (to: string) => ctx.link(to === '/' ? `/${slug}` : `/${slug}${to}`);
      request.url = before;
      next(err ?? otherMethod({ request, response, router, path, link }));
    });
  };
  return Router().use(answer);
}

async function makeRouter(flavour: Flavour): Promise<Router> {
  const router = Router();
  router.use(stepRoutes(flavour), feedRoutes(flavour), figureRoutes(flavour));
  if (flavour.pages) {
    try {
      const { routes } = await flavour.pages.load();
      router.use(routes(makeSite(flavour)));
    } catch (err) {
      noteFault({ flavour: flavour.slug, where: 'pages', err });
      router.use((_request, _response, next) => next(err));
    }
  }
  router.use(noting(flavour));
  return router;
}

/** Files of a flavour, the same for everyone. */
function feedRoutes(flavour: Flavour): Router {
  const router = Router();
  for (const feed of flavour.feeds ?? []) {
    router.get(
      feed.path,
      publicFile((ctx) => feed.load(flavourContext({ ctx: ctx as LibraryContext, flavour })), feed.type),
    );
  }
  return router;
}

/** A page that fails is answered as any failure, and staff see which flavour it was. */
function noting(flavour: Flavour): ErrorRequestHandler {
  return (err: unknown, request, _response, next) => {
    const { status } = (err ?? {}) as { status?: number };
    const isMeant = err instanceof Moved || err instanceof Problem || (status ?? 500) < 500;
    if (!isMeant) {
      const path = (request.route as { path?: unknown } | undefined)?.path;
      noteFault({ flavour: flavour.slug, where: `page ${String(path ?? '')}`.trim(), err });
    }
    next(err);
  };
}
