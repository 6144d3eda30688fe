import { createElement, Hero, Page } from '../../../src/flavours/hub.ts';
import type { FlavourSite } from '../../../src/flavours/index.ts';

/** One page. */
export function routes(site: FlavourSite<{ desk: string }, { title: string }>) {
  return site.router().get(
    '/',
    site.page(async (ctx) => ({
      title: ctx.words.title,
      render: (view) =>
        createElement(Page, { view, children: createElement(Hero, { title: ctx.settings.desk }) }),
    })),
  );
}
