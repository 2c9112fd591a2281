'use client'

import type { CountedKey } from '../counted'
import { useTexts } from '../texts'
import type { ImportCounts } from './types'

const wouldHappen = {
  rows: 'admin.importing.result.rows',
  errors: 'admin.importing.result.errors',
  created: 'admin.importing.result.created',
  updated: 'admin.importing.result.updated',
  unchanged: 'admin.importing.result.unchanged',
  duplicates: 'admin.importing.result.duplicates',
  blank: 'admin.importing.result.blank',
} as const satisfies Record<keyof ImportCounts, CountedKey>

const hasHappened: Record<keyof ImportCounts, CountedKey> = {
  ...wouldHappen,
  created: 'admin.importing.result.createdDone',
  updated: 'admin.importing.result.updatedDone',
}

const order = Object.keys(wouldHappen) as (keyof ImportCounts)[]

/** The numbers of an import as sentences; what is zero is not said. */
export function CountSentences({ counts, done = false }: { counts: ImportCounts; done?: boolean }) {
  const { n } = useTexts()
  const sentences = done ? hasHappened : wouldHappen
  return (
    <ul aria-live="polite" className="spets-sentences">
      {order
        .filter((name) => counts[name] > 0)
        .map((name) => (
          <li className={`spets-sentences__${name}`} key={name}>
            {n(sentences[name], counts[name])}
          </li>
        ))}
    </ul>
  )
}
