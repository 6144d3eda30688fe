import { createElement, readMany } from '../../src/flavours/hub.ts';
import type { FlavourSite } from '../../src/flavours/index.ts';
import { BookList } from './BookList.tsx';
import type { Settings, Words } from './texts.ts';

/** `/:library/leeskring`: what the club reads. */
export function routes(site: FlavourSite<Settings, Words>) {
  const show = site.page(async (ctx) => {
    const { library, settings, words } = ctx;
    const where = { library: { equals: library.id } };
    const { docs } = await readMany({ ctx, collection: 'leeskring-books', where, limit: settings.mostBooks });
    const books = docs.map(({ id, title, why }) => ({ id, title, why: why ?? '' }));
    const lead = words.lead(settings.place);
    return { title: words.title, render: (view) => createElement(BookList, { view, words, lead, books }) };
  });
  return site.router().get('/', show);
}
