import type { DemoDossier } from '../types.ts';
import { eenLampRepareren } from './dossiers/eenLampRepareren.ts';
import { linzenUitDrieKeukens } from './dossiers/linzenUitDrieKeukens.ts';
import { tuinierenOpEenPaarMeter } from './dossiers/tuinierenOpEenPaarMeter.ts';
import { verhalenBewaren } from './dossiers/verhalenBewaren.ts';

export const dossiers: DemoDossier[] = [
  eenLampRepareren,
  tuinierenOpEenPaarMeter,
  verhalenBewaren,
  linzenUitDrieKeukens,
];
