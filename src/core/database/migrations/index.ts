import * as migration_20261123_125647_initial from './20261123_125647_initial.ts';
import * as migration_20261123_125648_search from './20261123_125648_search.ts';

export const migrations = [
  {
    up: migration_20261123_125647_initial.up,
    down: migration_20261123_125647_initial.down,
    name: '20261123_125647_initial',
  },
  {
    up: migration_20261123_125648_search.up,
    down: migration_20261123_125648_search.down,
    name: '20261123_125648_search',
  },
];
