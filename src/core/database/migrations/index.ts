import * as migration_20261123_131232_initial from './20261123_131232_initial.ts';
import * as migration_20261123_131233_search from './20261123_131233_search.ts';
import * as migration_20261123_131234_title_texts from './20261123_131234_title_texts.ts';
import * as migration_20261126_070006_people from './20261126_070006_people.ts';
import * as migration_20261126_090327_kennismakers from './20261126_090327_kennismakers.ts';
import * as migration_20261126_125416_left from './20261126_125416_left.ts';
import * as migration_20261126_164757_holds from './20261126_164757_holds.ts';

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
    up: migration_20261126_070006_people.up,
    down: migration_20261126_070006_people.down,
    name: '20261126_070006_people',
  },
  {
    up: migration_20261126_090327_kennismakers.up,
    down: migration_20261126_090327_kennismakers.down,
    name: '20261126_090327_kennismakers',
  },
  {
    up: migration_20261126_125416_left.up,
    down: migration_20261126_125416_left.down,
    name: '20261126_125416_left',
  },
  {
    up: migration_20261126_164757_holds.up,
    down: migration_20261126_164757_holds.down,
    name: '20261126_164757_holds',
  },
];
