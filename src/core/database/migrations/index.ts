import * as migration_20261123_124102_initial from './20261123_124102_initial.ts';
import * as migration_20261123_124103_search from './20261123_124103_search.ts';

export const migrations = [
  {
    up: migration_20261123_124102_initial.up,
    down: migration_20261123_124102_initial.down,
    name: '20261123_124102_initial'
  },
  {
    up: migration_20261123_124103_search.up,
    down: migration_20261123_124103_search.down,
    name: '20261123_124103_search'
  },
];
