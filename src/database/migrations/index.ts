import * as migration_20261125_000000_initial from './20261125_000000_initial';
import * as migration_20261125_100000_editors_day from './20261125_100000_editors_day';
import * as migration_20261125_110000_merge_and_undo from './20261125_110000_merge_and_undo';
import * as migration_20261125_120000_foreign_keys from './20261125_120000_foreign_keys';
import * as migration_20261125_223000_mail_engine from './20261125_223000_mail_engine';
import * as migration_20261126_103503_obstacle from './20261126_103503_obstacle';
import * as migration_20261128_152716_indexes from './20261128_152716_indexes';
import * as migration_20261128_152822_refusals from './20261128_152822_refusals';
import * as migration_20261128_162514_indexes_by_use from './20261128_162514_indexes_by_use';
import * as migration_20261128_233918_meeting_uids from './20261128_233918_meeting_uids';
import * as migration_20261129_031235_shared_segments from './20261129_031235_shared_segments';
import * as migration_20261129_121224_importProgress from './20261129_121224_importProgress';
import * as migration_20261129_124531_alphabet from './20261129_124531_alphabet';
import * as migration_20261129_125259_searchIndex from './20261129_125259_searchIndex';
import * as migration_20261129_171331_blocker from './20261129_171331_blocker';
import * as migration_20261130_025231_thePlanWhole from './20261130_025231_thePlanWhole';
import * as migration_20261130_034212_behaviourIndexes from './20261130_034212_behaviourIndexes';
import * as migration_20261130_092218_reportsAndAssessments from './20261130_092218_reportsAndAssessments';
import * as migration_20261130_141349_meetingsThatAreFollowed from './20261130_141349_meetingsThatAreFollowed';
import * as migration_20261130_185334_theWebsiteLivesOnIt from './20261130_185334_theWebsiteLivesOnIt';
import * as migration_20261130_222428_theWebsiteIsTold from './20261130_222428_theWebsiteIsTold';

export const migrations = [
  {
    up: migration_20261125_000000_initial.up,
    down: migration_20261125_000000_initial.down,
    name: '20261125_000000_initial',
  },
  {
    up: migration_20261125_100000_editors_day.up,
    down: migration_20261125_100000_editors_day.down,
    name: '20261125_100000_editors_day',
  },
  {
    up: migration_20261125_110000_merge_and_undo.up,
    down: migration_20261125_110000_merge_and_undo.down,
    name: '20261125_110000_merge_and_undo',
  },
  {
    up: migration_20261125_120000_foreign_keys.up,
    down: migration_20261125_120000_foreign_keys.down,
    name: '20261125_120000_foreign_keys',
  },
  {
    up: migration_20261125_223000_mail_engine.up,
    down: migration_20261125_223000_mail_engine.down,
    name: '20261125_223000_mail_engine',
  },
  {
    up: migration_20261126_103503_obstacle.up,
    down: migration_20261126_103503_obstacle.down,
    name: '20261126_103503_obstacle',
  },
  {
    up: migration_20261128_152716_indexes.up,
    down: migration_20261128_152716_indexes.down,
    name: '20261128_152716_indexes',
  },
  {
    up: migration_20261128_152822_refusals.up,
    down: migration_20261128_152822_refusals.down,
    name: '20261128_152822_refusals',
  },
  {
    up: migration_20261128_162514_indexes_by_use.up,
    down: migration_20261128_162514_indexes_by_use.down,
    name: '20261128_162514_indexes_by_use',
  },
  {
    up: migration_20261128_233918_meeting_uids.up,
    down: migration_20261128_233918_meeting_uids.down,
    name: '20261128_233918_meeting_uids',
  },
  {
    up: migration_20261129_031235_shared_segments.up,
    down: migration_20261129_031235_shared_segments.down,
    name: '20261129_031235_shared_segments',
  },
  {
    up: migration_20261129_121224_importProgress.up,
    down: migration_20261129_121224_importProgress.down,
    name: '20261129_121224_importProgress',
  },
  {
    up: migration_20261129_124531_alphabet.up,
    down: migration_20261129_124531_alphabet.down,
    name: '20261129_124531_alphabet',
  },
  {
    up: migration_20261129_125259_searchIndex.up,
    down: migration_20261129_125259_searchIndex.down,
    name: '20261129_125259_searchIndex',
  },
  {
    up: migration_20261129_171331_blocker.up,
    down: migration_20261129_171331_blocker.down,
    name: '20261129_171331_blocker',
  },
  {
    up: migration_20261130_025231_thePlanWhole.up,
    down: migration_20261130_025231_thePlanWhole.down,
    name: '20261130_025231_thePlanWhole',
  },
  {
    up: migration_20261130_034212_behaviourIndexes.up,
    down: migration_20261130_034212_behaviourIndexes.down,
    name: '20261130_034212_behaviourIndexes',
  },
  {
    up: migration_20261130_092218_reportsAndAssessments.up,
    down: migration_20261130_092218_reportsAndAssessments.down,
    name: '20261130_092218_reportsAndAssessments',
  },
  {
    up: migration_20261130_141349_meetingsThatAreFollowed.up,
    down: migration_20261130_141349_meetingsThatAreFollowed.down,
    name: '20261130_141349_meetingsThatAreFollowed',
  },
  {
    up: migration_20261130_185334_theWebsiteLivesOnIt.up,
    down: migration_20261130_185334_theWebsiteLivesOnIt.down,
    name: '20261130_185334_theWebsiteLivesOnIt',
  },
  {
    up: migration_20261130_222428_theWebsiteIsTold.up,
    down: migration_20261130_222428_theWebsiteIsTold.down,
    name: '20261130_222428_theWebsiteIsTold'
  },
];
