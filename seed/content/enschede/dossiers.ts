import type { DemoDossier } from '../types.ts';
import { laterBeginnenMetSpelen } from './dossiers/laterBeginnenMetSpelen.ts';
import { luisterenNaarEenSymfonie } from './dossiers/luisterenNaarEenSymfonie.ts';
import { muziekBijGeheugenverlies } from './dossiers/muziekBijGeheugenverlies.ts';
import { oudLiedjeTerugvinden } from './dossiers/oudLiedjeTerugvinden.ts';

export const dossiers: DemoDossier[] = [
  muziekBijGeheugenverlies,
  luisterenNaarEenSymfonie,
  oudLiedjeTerugvinden,
  laterBeginnenMetSpelen,
];
