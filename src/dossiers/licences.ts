import type { Dossier } from '../payload-types.ts';

/** Where the terms of a licence are to be read. */
export const licenceAddresses: Record<Dossier['licence'], string> = {
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};
