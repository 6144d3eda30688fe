import * as migration_20261123_125914_initial from './20261123_125914_initial.ts';
import * as migration_20261123_125915_search from './20261123_125915_search.ts';

export const migrations = [
  {
    up: migration_20261123_125914_initial.up,
    down: migration_20261123_125914_initial.down,
    name: '20261123_125914_initial',
  },
  {
    up: migration_20261123_125915_search.up,
    down: migration_20261123_125915_search.down,
    name: '20261123_125915_search',
  },
];
