import type { DemoDossier } from '../types.ts';
import { bankjesTellen } from './dossiers/bankjesTellen.ts';
import { eenTasVolPost } from './dossiers/eenTasVolPost.ts';
import { mantelzorgWaarBeginJe } from './dossiers/mantelzorgWaarBeginJe.ts';
import { samenWonenVanDroomTotSleutel } from './dossiers/samenWonenVanDroomTotSleutel.ts';

export const dossiers: DemoDossier[] = [
  samenWonenVanDroomTotSleutel,
  mantelzorgWaarBeginJe,
  eenTasVolPost,
  bankjesTellen,
];
