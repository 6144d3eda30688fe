import { reservedSlugs } from '../libraries/reservedSlugs.ts';

/** First segments of the core's own addresses within a library; a test compares them with the routes. */
const corePaths = [
  'advies',
  'agenda',
  'begin',
  'berichten',
  'boekingen',
  'deskundigen',
  'dossiers',
  'experts',
  'gemeld',
  'groepen',
  'pakketten',
  'partners',
  'reeksen',
  'ruimtes',
  'sitemap',
  'titels',
  'toestemming',
  'toezicht',
  'uitnodigingen',
  'voorstel',
  'voorstellen',
  'vraag',
  'vragen',
  'zoeken',
];

/** What a flavour cannot be called: its pages would stand where others stand already. */
export const libraryPaths: ReadonlySet<string> = new Set([...reservedSlugs, ...corePaths]);
