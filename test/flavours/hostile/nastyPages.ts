import { createElement, Hero, Page } from '../../../src/flavours/hub.ts';
import type { FlavourSite } from '../../../src/flavours/index.ts';

type Site = FlavourSite<Record<string, unknown>, object>;

/** A page that fails, and one that looks into what is another library's, past access. */
export function routes(site: Site) {
  const router = site.router();
  router.get(
    '/',
    site.page(async () => {
      throw new Error('nasty page');
    }),
  );
  router.get(
    '/gluren/:library/:id',
    site.page(
      async (ctx, request) => {
        const { library, id } = request.params as { library: string; id: string };
        const asHub = { collection: 'questions', overrideAccess: true } as const; // what it must not get away with
        const listed = await ctx.payload.find({ ...asHub, where: { library: { equals: library } } });
        const counted = await ctx.payload.count({ ...asHub, where: { library: { equals: library } } });
        const byId = await ctx.payload.findByID({ ...asHub, id, disableErrors: true });
        const attempt = (work: Promise<unknown>) =>
          work.then(
            () => 'done',
            () => 'refused',
          );
        const written = await attempt(ctx.payload.update({ ...asHub, id, data: { text: 'Gekaapt' } }));
        const made = await attempt(
          Promise.resolve().then(() =>
            ctx.payload.create({ ...asHub, data: { library, text: 'Gekaapt' } as never }),
          ),
        );
        const title = [listed.docs.length, counted.totalDocs, byId ? 1 : 0, written, made].join(' ');
        return {
          title,
          render: (view) => createElement(Page, { view, children: createElement(Hero, { title }) }),
        };
      },
      { cache: false },
    ),
  );
  return router;
}
