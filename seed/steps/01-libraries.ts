import { demoStyles } from '../../templates/styles/demoStyles.ts';
import { network } from '../network.ts';
import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** Finds a book by its ISBN in libraries all over the world; a real library puts in its own catalogue. */
const isbnLink = 'https://www.worldcat.org/isbn/{isbn}';

/** The libraries themselves, each with its own look. ISILs are given out, so invented libraries have none. */
export const libraries: SeedStep = {
  name: 'libraries',
  per: 'network',
  mark: { collection: 'libraries' },
  run: async (seeding) => {
    for (const { slug, name, welcome, welcomeEn, contact } of network) {
      await put({
        seeding,
        collection: 'libraries',
        data: {
          name,
          slug,
          welcome,
          welcomeEn,
          contact,
          isbnLink,
          style: demoStyles[slug],
          locales: ['nl', 'en'],
        },
      });
    }
  },
};
