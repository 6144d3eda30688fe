import { works } from '../content/works.ts';
import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** Where the musical works come from: composer and catalogue number identify them, no catalogue lent its number. */
export const workSource = 'werken';

/** The shelf: titles from public catalogues, and musical works. */
export const titles: SeedStep = {
  name: 'titles',
  per: 'network',
  mark: { collection: 'titles' },
  run: async (seeding) => {
    for (const { slug, title, composer, catalogueNumber, year } of works) {
      await put({
        seeding,
        collection: 'titles',
        data: {
          slug,
          title,
          creators: [composer],
          catalogueNumber,
          year,
          medium: 'work',
          source: workSource,
          sourceId: slug,
        },
      });
    }
  },
};
