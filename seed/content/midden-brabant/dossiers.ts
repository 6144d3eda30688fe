import type { DemoDossier } from '../types.ts';
import { hulpThuisRegelen } from './dossiers/hulpThuisRegelen.ts';
import { mantelzorgEnWerk } from './dossiers/mantelzorgEnWerk.ts';
import { watMagNooitVerdwijnen } from './dossiers/watMagNooitVerdwijnen.ts';
import { werkplaatsVanTilburg } from './dossiers/werkplaatsVanTilburg.ts';

export const dossiers: DemoDossier[] = [
  werkplaatsVanTilburg,
  hulpThuisRegelen,
  mantelzorgEnWerk,
  watMagNooitVerdwijnen,
];
