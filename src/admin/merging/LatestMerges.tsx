'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { LatestMerge } from '../../collections/actors/ContactMerges/latest'
import { daysToUndo } from '../../domain/merging/time'
import { adminAddresses } from '../addresses'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import type { Loaded } from '../useLoaded'
import { UndoMerge } from './UndoMerge'

/** What was merged lately, each with a way back. */
export function LatestMerges({ latest }: { latest: Loaded<{ merges: LatestMerge[] }> }) {
  const { t, language, zone } = useTexts()
  const [undoing, setUndoing] = useState<LatestMerge | null>(null)
  const [undone, setUndone] = useState<string | null>(null)
  const merges = latest.value?.merges ?? []
  const finish = ({ removed }: LatestMerge) => {
    setUndoing(null)
    setUndone(removed)
    latest.reload()
  }

  return (
    <section aria-label={t('merging.latest.title')} className="spets-merge__part">
      <h2 className="spets-subtitle">{t('merging.latest.title')}</h2>
      {latest.problem && <Failure onRetry={latest.reload} problem={latest.problem} />}
      {undone && (
        <Notice announce kind="success">
          <p>{t('merging.undo.done', { removed: undone })}</p>
        </Notice>
      )}
      {latest.value && merges.length === 0 && <p>{t('merging.latest.none', { days: daysToUndo })}</p>}
      <ul className="spets-merge__latest">
        {merges.map((merge) => {
          const names = { removed: merge.removed, kept: merge.kept.name }
          return (
            <li key={merge.id}>
              <span>
                <a href={adminAddresses.document('contacts', merge.kept.id)}>{t('merging.latest.became', names)}</a>{' '}
                <span className="spets-help">
                  {merge.by
                    ? t('merging.latest.by', { at: timeInWords(language, zone, merge.at), who: merge.by })
                    : timeInWords(language, zone, merge.at)}
                </span>
              </span>
              <Button
                aria-label={t('merging.latest.undoNamed', names)}
                buttonStyle="secondary"
                margin={false}
                onClick={() => setUndoing(merge)}
                size="small"
              >
                {t('merging.latest.undo')}
              </Button>
            </li>
          )
        })}
      </ul>
      {undoing && <UndoMerge merge={undoing} onCancel={() => setUndoing(null)} onDone={() => finish(undoing)} />}
    </section>
  )
}
