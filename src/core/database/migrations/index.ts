import * as migration_20261123_131232_initial from './20261123_131232_initial.ts';
import * as migration_20261123_131233_search from './20261123_131233_search.ts';

export const migrations = [
  {
    up: migration_20261123_131232_initial.up,
    down: migration_20261123_131232_initial.down,
    name: '20261123_131232_initial',
  },
  {
    up: migration_20261123_131233_search.up,
    down: migration_20261123_131233_search.down,
    name: '20261123_131233_search',
  },
];
