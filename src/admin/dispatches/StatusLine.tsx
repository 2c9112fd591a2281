'use client'

import { written } from '../counted'
import { useTexts } from '../texts'
import { type DispatchAccounting, isGoing } from './accounting'

/** The status in words; read aloud when it changes, but not for every number. */
export function StatusLine({ accounting }: { accounting: DispatchAccounting | null }) {
  const { t, language } = useTexts()
  return (
    <div className="spets-status">
      <p aria-live="polite" className="spets-status__words">
        {accounting && t(`admin.dispatch.statuses.${accounting.status}`)}
      </p>
      {accounting && isGoing(accounting) && accounting.candidates > 0 && (
        <p className="spets-help">
          {t('admin.dispatch.progress', {
            done: written(language, settled(accounting)),
            all: written(language, accounting.candidates),
          })}
        </p>
      )}
    </div>
  )
}

const settled = ({ candidates, queued, sending, deferred }: DispatchAccounting): number => candidates - queued - sending - deferred
