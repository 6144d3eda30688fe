import { contractVersion, defineFlavour } from '../../src/flavours/index.ts';
import { calls } from './collections/calls.ts';
import { consents } from './collections/consents.ts';
import { evenings } from './collections/evenings.ts';
import { lists } from './collections/lists.ts';
import { offers } from './collections/offers.ts';
import { parts } from './collections/parts.ts';
import { people } from './collections/people.ts';
import { thanks } from './collections/thanks.ts';
import { volunteers } from './collections/volunteers.ts';
import { works } from './collections/works.ts';
import { cards } from './cards/cards.ts';
import { startComposerDossier } from './dossier/startComposerDossier.ts';
import { eveningWords } from './evenings/eveningWords.ts';
import { extend } from './extend.ts';
import { figures } from './figures/figures.ts';
import { mails } from './mails.ts';
import { panels } from './panels.ts';
import { personal } from './personal.ts';
import { search } from './search.ts';
import { seed } from './seed/seed.ts';
import { settings, type Settings } from './settings.ts';
import { steps } from './steps.ts';
import { texts, type Words } from './texts/index.ts';

/** Music: evenings about composers, recorded and opened up through the catalogue next to the titles. */
export default defineFlavour<Settings, Words>({
  contract: contractVersion,
  slug: 'muziekbank',
  name: { nl: 'Muziekbank', en: 'Music bank' },
  description: {
    nl: 'Avonden over componisten en musici: neem ze op, regel rechten en toestemming, en zet ze in de catalogus naast de titels.',
    en: 'Evenings about composers and musicians: record them, see to rights and permission, and open them up in the catalogue next to the titles.',
  },
  settings,
  texts,
  collections: [people, works, evenings, parts, consents, lists, volunteers, calls, offers, thanks],
  extend,
  pages: {
    nav: [{ label: (words) => words.title, path: '/' }],
    query: ['componist', 'speel'],
    load: () => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ './pages.ts'),
    sitemap: async (ctx) => {
      const { sitemapPages } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './feed/sitemapPages.ts'
      );
      return sitemapPages(ctx);
    },
  },
  steps,
  panels,
  search,
  foundBy: { events: eveningWords },
  dossierKinds: {
    componist: {
      label: { nl: 'Componist of musicus', en: 'Composer or musician' },
      hint: {
        nl: 'Het leven, hoe het klinkt, wat jullie speelden en waar je begint met luisteren.',
        en: 'The life, how it sounds, what you played and where to begin to listen.',
      },
      start: startComposerDossier,
    },
  },
  dashboard: cards,
  figures,
  jsonld: {
    events: async (args) => {
      const { eveningJsonLd } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './evenings/eveningJsonLd.ts'
      );
      return eveningJsonLd(args);
    },
  },
  mails,
  personal,
  seed,
  publish: {
    recordings: async (args) => {
      const { publishRecording } = await import(
        /* webpackIgnore: true */ /* turbopackIgnore: true */ './recordings/publishRecording.ts'
      );
      return publishRecording(args);
    },
  },
  feeds: [
    {
      path: '/opnames.atom',
      type: 'application/atom+xml; charset=utf-8',
      title: (words) => words.recordings.title,
      load: async (ctx) => {
        const { recordingsFeed } = await import(
          /* webpackIgnore: true */ /* turbopackIgnore: true */ './feed/recordingsFeed.ts'
        );
        return recordingsFeed(ctx);
      },
    },
  ],
});
