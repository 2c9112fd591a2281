'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { Told as What } from './useMoves'

const kinds = { done: 'success', undone: 'info', refused: 'error' } as const

/** What became of the last move, said aloud too, with the way back. Its place is there from the start. */
export function Told({ told }: { told: What | null }) {
  const { t } = useTexts()
  return (
    <div aria-live="polite" className="spets-year__told">
      {told && (
        <Notice kind={kinds[told.kind]}>
          {told.words}{' '}
          {told.kind === 'done' && (
            <button className="spets-pane__link" onClick={told.undo} type="button">
              {t('year.move.undo')}
            </button>
          )}
        </Notice>
      )}
    </div>
  )
}
