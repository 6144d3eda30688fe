import * as migration_20261123_131232_initial from './20261123_131232_initial.ts';
import * as migration_20261123_131233_search from './20261123_131233_search.ts';
import * as migration_20261123_131234_title_texts from './20261123_131234_title_texts.ts';
import * as migration_20261126_050444_told from './20261126_050444_told.ts';
import * as migration_20261126_050909_safety from './20261126_050909_safety.ts';
import * as migration_20261126_052242_taking from './20261126_052242_taking.ts';
import * as migration_20261126_053135_ways from './20261126_053135_ways.ts';
import * as migration_20261126_062009_safety from './20261126_062009_safety.ts';
import * as migration_20261126_062444_bench from './20261126_062444_bench.ts';
import * as migration_20261126_065040_told from './20261126_065040_told.ts';

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
  {
    up: migration_20261123_131234_title_texts.up,
    down: migration_20261123_131234_title_texts.down,
    name: '20261123_131234_title_texts',
  },
  {
    up: migration_20261126_050444_told.up,
    down: migration_20261126_050444_told.down,
    name: '20261126_050444_told',
  },
  {
    up: migration_20261126_050909_safety.up,
    down: migration_20261126_050909_safety.down,
    name: '20261126_050909_safety',
  },
  {
    up: migration_20261126_052242_taking.up,
    down: migration_20261126_052242_taking.down,
    name: '20261126_052242_taking',
  },
  {
    up: migration_20261126_053135_ways.up,
    down: migration_20261126_053135_ways.down,
    name: '20261126_053135_ways',
  },
  {
    up: migration_20261126_062009_safety.up,
    down: migration_20261126_062009_safety.down,
    name: '20261126_062009_safety',
  },
  {
    up: migration_20261126_062444_bench.up,
    down: migration_20261126_062444_bench.down,
    name: '20261126_062444_bench',
  },
  {
    up: migration_20261126_065040_told.up,
    down: migration_20261126_065040_told.down,
    name: '20261126_065040_told',
  },
];
