import { reservedSlugs } from '../libraries/reservedSlugs.ts';

/** First segments of the core's own addresses within a library; a test compares them with the routes. */
const corePaths = [
  'agenda',
  'boekingen',
  'deskundigen',
  'dossiers',
  'groepen',
  'partners',
  'reeksen',
  'ruimtes',
  'sitemap',
  'titels',
  'voorstel',
  'voorstellen',
  'vraag',
  'vragen',
  'zoeken',
];

/** What a flavour cannot be called: its pages would stand where others stand already. */
export const libraryPaths: ReadonlySet<string> = new Set([...reservedSlugs, ...corePaths]);
