import type { Payload } from 'payload'
import { alphabet } from './alphabet'
import { composedText } from './composedText'
import { onlyText } from './onlyText'
import { meetingUids } from './meetingUids'
import { picturesAlone } from './picturesAlone'
import { timesInUtc } from './timesInUtc'

/**
 * Mends what is stored, on both databases, after the schema is that of this version. It is remembered by its name once
 * it is done. It may be killed at any instant and begin anew, and two machines may run it at once: what it has mended
 * already, it leaves as it is. Of large tables it holds a page at a time.
 */
export interface DataMigration {
  /** Begins with a time, as the names of schema migrations do: `20261128_150000_what_it_mends`. Never changed. */
  name: string
  run: (payload: Payload) => Promise<void>
}

/** In the order that they are run. A new one goes last; none is ever taken away. */
export const dataMigrations: readonly DataMigration[] = [timesInUtc, onlyText, meetingUids, picturesAlone, composedText, alphabet]
