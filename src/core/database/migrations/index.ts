import * as migration_20261123_125457_initial from './20261123_125457_initial.ts';
import * as migration_20261123_125458_search from './20261123_125458_search.ts';

export const migrations = [
  {
    up: migration_20261123_125457_initial.up,
    down: migration_20261123_125457_initial.down,
    name: '20261123_125457_initial',
  },
  {
    up: migration_20261123_125458_search.up,
    down: migration_20261123_125458_search.down,
    name: '20261123_125458_search',
  },
];
