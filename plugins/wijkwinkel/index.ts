import { contractVersion, defineFlavour } from '../../src/flavours/index.ts';
import { cards } from './cards/cards.ts';
import { consultations } from './collections/consultations.ts';
import { organisations } from './collections/organisations.ts';
import { visits } from './collections/visits.ts';
import { startSocialDossier } from './dossier/startSocialDossier.ts';
import { extend } from './extend.ts';
import { figures } from './figures/figures.ts';
import { mails } from './mails.ts';
import { panels } from './panels.ts';
import { personal } from './personal.ts';
import { seed } from './seed/seed.ts';
import { settings, type Settings } from './settings.ts';
import { steps } from './steps.ts';
import { tasks } from './tasks/tasks.ts';
import { texts, type Words } from './texts/index.ts';

/** Housing, care and welfare: questions to experts, consultations, theme meetings, dossiers with a social map. */
export default defineFlavour<Settings, Words>({
  contract: contractVersion,
  slug: 'wijkwinkel',
  name: { nl: 'Wijkwinkel', en: 'Neighbourhood shop' },
  description: {
    nl: 'Vragen over wonen, zorg en welzijn: koppel ze aan experts, houd spreekuren, en maak er samen dossiers van.',
    en: 'Questions about housing, care and welfare: match them with experts, hold consultations, make dossiers together.',
  },
  settings,
  texts,
  collections: [organisations, consultations, visits],
  extend,
  pages: {
    nav: [
      { label: (words) => words.title, path: '/' },
      { label: (words) => words.desk.nav, path: '/balie', who: 'librarian' },
    ],
    query: ['nummer', 'op', 'via'],
    load: () => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './pages.ts'),
    sitemap: async () => [{ path: '/sociale-kaart' }, { path: '/spreekuren' }],
  },
  steps,
  panels,
  dossierKinds: {
    sociaal: {
      label: { nl: 'Wonen, zorg en welzijn', en: 'Housing, care and welfare' },
      hint: {
        nl: 'Waar je recht op hebt, hoe je het aanpakt en wie je helpt. Met de sociale kaart eronder.',
        en: 'What you are entitled to, how to go about it and who helps. With the social map below.',
      },
      start: startSocialDossier,
    },
  },
  mails,
  personal,
  dashboard: cards,
  figures,
  tasks,
  seed,
});
