import { slugify } from '../../src/core/slugify.ts';
import { timeAgo } from '../parts/demoTime.ts';
import { idsBySlug } from '../parts/idsBySlug.ts';
import { put } from '../parts/put.ts';
import type { SeedStep } from './SeedStep.ts';

/** What residents asked: new, taken up, answered and closed. */
export const questions: SeedStep = {
  name: 'questions',
  per: 'library',
  mark: { collection: 'questions' },
  run: async (seeding) => {
    const theme = await idsBySlug({ seeding, collection: 'themes' });
    for (const question of seeding.library.questions) {
      const { text, publicText, askerName, state, answer, themes, daysAgo } = question;
      const asked = timeAgo({ at: seeding.at, daysAgo, time: '20:15' }).toISOString();
      await put({
        seeding,
        collection: 'questions',
        data: {
          library: seeding.libraryId,
          text,
          publicText,
          askedBy: { name: askerName, email: `${slugify(askerName)}@mensen.example`, language: 'nl' },
          state,
          answer: state === 'answered' ? answer : undefined,
          reason: state === 'closed' ? answer : undefined,
          themes: themes.map(theme),
          createdAt: asked,
          updatedAt: asked,
        },
      });
    }
  },
};
