import { contractVersion, defineFlavour } from '../../src/flavours/index.ts';
import { cards } from './cards/cards.ts';
import { calls } from './collections/calls.ts';
import { formats } from './collections/formats.ts';
import { makers } from './collections/makers.ts';
import { notes } from './collections/notes.ts';
import { options } from './collections/options.ts';
import { thanks } from './collections/thanks.ts';
import { startHowTo } from './dossier/startHowTo.ts';
import { extend } from './extend.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures/figures.ts';
import { mails } from './mails.ts';
import { panels } from './panels.ts';
import { personal } from './personal.ts';
import { search } from './search.ts';
import { seed } from './seed/seed.ts';
import { settings, type Settings } from './settings.ts';
import { steps } from './steps.ts';
import { tasks } from './tasks/tasks.ts';
import { texts, type Words } from './texts/index.ts';

/** Everyone knows something: a resident proposes an activity, the library makes it happen, others do it again. */
export default defineFlavour<Settings, Words>({
  contract: contractVersion,
  slug: 'kennismakers',
  name: { nl: 'Kennismakers', en: 'Kennismakers' },
  description: {
    nl: 'Bewoners delen wat ze kunnen: van voorstel tot activiteit, en daarna als format voor anderen.',
    en: 'Residents share what they can do: from proposal to activity, and then as a format for others.',
  },
  settings,
  texts,
  collections: [makers, formats, options, notes, thanks, calls],
  extend,
  pages: {
    nav: [
      { label: (words) => words.title, path: '/' },
      { label: (words) => words.board.nav, path: '/bord', who: 'librarian' },
    ],
    query: ['activiteit'],
    load: () => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './pages.ts'),
    sitemap: async (ctx) => {
      const { sitemap } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './sitemap.ts');
      return sitemap(ctx);
    },
  },
  steps,
  panels,
  dossierKinds: {
    leren: {
      label: { nl: 'Zelf leren doen', en: 'Learn to do it yourself' },
      hint: {
        nl: 'Wat een kennismaker liet zien, stap voor stap opgeschreven zodat je het thuis kunt.',
        en: 'What a kennismaker showed, written down step by step so that you can do it at home.',
      },
      start: startHowTo,
    },
  },
  mails,
  personal,
  dashboard: cards,
  feeds,
  figures,
  search,
  seed,
  tasks,
});
