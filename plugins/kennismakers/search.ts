import type { Flavour } from '../../src/flavours/index.ts';
import type { KennismakersFormat, KennismakersMaker } from '../../src/payload-types.ts';
import type { Settings } from './settings.ts';
import type { Words } from './texts/index.ts';

/** How everyone's search finds formats and who made a profile. */
export const search: Flavour<Settings, Words>['search'] = {
  'kennismakers-formats': {
    one: (words) => words.format.kicker,
    many: (words) => words.format.title,
    entry: (doc: KennismakersFormat) =>
      doc.visibility === 'draft'
        ? null
        : {
            title: doc.title,
            path: `/formats/${doc.slug}`,
            summary: doc.summary,
            words: [doc.plan, doc.materials, doc.tips, doc.outcome],
          },
  },
  'kennismakers-makers': {
    one: (words) => words.makers.one,
    many: (words) => words.makers.title,
    entry: (doc: KennismakersMaker) => ({
      title: doc.name,
      path: `/mensen/${doc.slug}`,
      summary: doc.about,
    }),
  },
};
