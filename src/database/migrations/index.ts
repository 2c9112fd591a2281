import * as migration_20261125_000000_initial from './20261125_000000_initial';
import * as migration_20261125_100000_editors_day from './20261125_100000_editors_day';

export const migrations = [
  {
    up: migration_20261125_000000_initial.up,
    down: migration_20261125_000000_initial.down,
    name: '20261125_000000_initial',
  },
  {
    up: migration_20261125_100000_editors_day.up,
    down: migration_20261125_100000_editors_day.down,
    name: '20261125_100000_editors_day'
  },
];
