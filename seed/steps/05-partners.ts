import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** Organisations around each library, and the information packages they bring. */
export const partners: SeedStep = {
  name: 'partners and packages',
  per: 'library',
  mark: { collection: 'partners' },
  run: async (seeding) => {
    const theme = await idsBySlug({ seeding, collection: 'themes' });
    const { libraryId: library } = seeding;
    for (const { slug, name, summary, url, themes, offers, packages = [] } of seeding.library.partners) {
      const partner = await put({
        seeding,
        collection: 'partners',
        data: {
          library,
          slug,
          name,
          summary,
          url,
          offers: offers.map((offer) => ({ offer })),
          themes: themes.map(theme),
        },
      });
      for (const each of packages) {
        await put({
          seeding,
          collection: 'packages',
          data: {
            library,
            partner,
            title: each.title,
            summary: each.summary,
            themes: each.themes.map(theme),
            links: [{ title: name, url }],
          },
        });
      }
    }
  },
};
