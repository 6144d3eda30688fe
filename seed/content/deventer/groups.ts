import type { DemoGroup } from '../types.ts';
import { buurtkamerWilgenhof } from './groups/buurtkamerWilgenhof.ts';
import { gripOpJeGeld } from './groups/gripOpJeGeld.ts';
import { mantelzorgersOnderElkaar } from './groups/mantelzorgersOnderElkaar.ts';
import { samenWonenLater } from './groups/samenWonenLater.ts';
import { verderNaVerlies } from './groups/verderNaVerlies.ts';

export const groups: DemoGroup[] = [
  samenWonenLater,
  gripOpJeGeld,
  buurtkamerWilgenhof,
  mantelzorgersOnderElkaar,
  verderNaVerlies,
];
