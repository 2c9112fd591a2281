'use client'

import type { UndoReport } from '../../../imports'
import { useTexts } from '../../texts'

const numbers = [
  ['removed', 'removed'],
  ['putBack', 'putBack'],
  ['organisations', 'organisations'],
  ['keptCount', 'kept'],
] as const

/** The numbers of an undoing as sentences; what is zero is not said. */
export function UndoSentences({ report, done = false }: { report: UndoReport; done?: boolean }) {
  const { n } = useTexts()
  return (
    <ul className="spets-sentences">
      {numbers
        .filter(([number]) => report[number] > 0)
        .map(([number, text]) => (
          <li key={number}>{n(done ? `importUndo.done.${text}` : `importUndo.panel.${text}`, report[number])}</li>
        ))}
    </ul>
  )
}
