import type { FlavourSources } from '../src/flavours/FlavourSources.ts';

/** The flavours that this hub has, by name. Which library has which is chosen in the admin (docs/flavours.md). */
export const flavours: FlavourSources = {
  kennismakers: () => import('./kennismakers/index.ts'),
  leeskring: () => import('./leeskring/index.ts'),
  muziekbank: () => import('./muziekbank/index.ts'),
  wijkwinkel: () => import('./wijkwinkel/index.ts'),
};
