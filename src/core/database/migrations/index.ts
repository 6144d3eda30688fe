import * as migration_20261123_124102_initial from './20261123_124102_initial.ts';

export const migrations = [
  {
    up: migration_20261123_124102_initial.up,
    down: migration_20261123_124102_initial.down,
    name: '20261123_124102_initial'
  },
];
