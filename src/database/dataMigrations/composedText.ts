import { composedValue, linesOf } from '../../fields/textValues'
import { mendStored } from '../stored'
import type { DataMigration } from './dataMigration'

/** Texts that were stored with accented letters as several characters, which a search does not find. */
export const composedText: DataMigration = {
  name: '20261129_030000_composed_text',
  run: (payload) => mendStored(payload, { concerns: (field) => linesOf(field) !== null, mend: composedValue }),
}
