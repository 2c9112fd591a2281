import { alphabet } from './alphabet'
import { composedText } from './composedText'
import { explainTerms } from './explainTerms'
import { onlyText } from './onlyText'
import { meetingUids } from './meetingUids'
import { picturesAlone } from './picturesAlone'
import { timesInUtc } from './timesInUtc'
import { DataMigration } from './dataMigration'

/** In the order that they are run. A new one goes last; none is ever taken away. */
export const dataMigrations: readonly DataMigration[] = [
  timesInUtc,
  onlyText,
  meetingUids,
  picturesAlone,
  composedText,
  alphabet,
  explainTerms,
]
