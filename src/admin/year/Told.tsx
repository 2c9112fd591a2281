'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { Told as What } from './useMoves'

const kinds = { done: 'success', undone: 'info', refused: 'error' } as const

/** How things are moved and then what became of the last move, said aloud too, with the way back: what is below stays where it is. */
export function Told({ help, told }: { help: string; told: What | null }) {
  const { t } = useTexts()
  return (
    <div aria-live="polite" className="spets-year__told">
      {!told && <p className="spets-help">{help}</p>}
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
