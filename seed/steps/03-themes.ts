import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** What each library's questions, groups, meetings and dossiers are about. */
export const themes: SeedStep = {
  name: 'themes',
  per: 'library',
  mark: { collection: 'themes' },
  run: async (seeding) => {
    for (const { slug, title, titleEn, motif } of seeding.library.themes) {
      await put({
        seeding,
        collection: 'themes',
        data: { library: seeding.libraryId, slug, title, titleEn, motif },
      });
    }
  },
};
