import type { DemoGroup } from '../types.ts';
import { langerThuis } from './groups/langerThuis.ts';
import { mantelzorgersOnderElkaar } from './groups/mantelzorgersOnderElkaar.ts';
import { stadInVerandering } from './groups/stadInVerandering.ts';
import { verhalenVanDeWerkplaats } from './groups/verhalenVanDeWerkplaats.ts';
import { werkgroepZondagVanHetSpoor } from './groups/werkgroepZondagVanHetSpoor.ts';

export const groups: DemoGroup[] = [
  verhalenVanDeWerkplaats,
  langerThuis,
  mantelzorgersOnderElkaar,
  stadInVerandering,
  werkgroepZondagVanHetSpoor,
];
