'use client'

import { useCallback, useState } from 'react'
import type { LatestMerge } from '../../collections/actors/ContactMerges/latest'
import { daysToUndo } from '../../domain/merging/time'
import { adminAddresses } from '../addresses'
import type { FoundContact } from '../ui/ContactFinder'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { LatestMerges } from './LatestMerges'
import { PairForm } from './PairForm'
import { Suggestions } from './Suggestions'
import { ChosenPair } from './chosenPair'

const nobody: ChosenPair = { kept: null, removed: null }

/** Two cards to choose, those that look alike, and what was merged lately. */
export function MergePage({ kept }: { kept: string | null }) {
  const { t } = useTexts()
  const query = new URLSearchParams({ depth: '0', 'select[name]': 'true', 'select[email]': 'true' })
  const first = useLoaded<FoundContact>(kept ? `/api/contacts/${kept}?${query}` : null)
  const latest = useLoaded<{ merges: LatestMerge[] }>('/api/contacts/merges')
  const [chosen, setChosen] = useState<ChosenPair | null>(null)
  const [turn, setTurn] = useState(0)
  const [done, setDone] = useState<string | null>(null)
  const pair = chosen ?? { ...nobody, kept: first.value }

  const choose = useCallback((next: ChosenPair) => {
    setChosen(next)
    setTurn((before) => before + 1)
    setDone(null)
  }, [])
  const finish = (id: string) => {
    choose(nobody)
    setDone(id)
    latest.reload()
  }

  return (
    <>
      <h1 className="spets-title">{t('merging.title')}</h1>
      <p className="spets-help">{t('merging.about', { days: daysToUndo })}</p>
      {done && (
        <Notice announce kind="success">
          <p>{t('merging.done')}</p>
          <a href={adminAddresses.document('contacts', done)}>{t('merging.open')}</a>
        </Notice>
      )}
      <PairForm key={`${turn} ${first.value?.id ?? ''}`} onDone={finish} onPair={choose} pair={pair} />
      <LatestMerges latest={latest} />
      <Suggestions key={latest.value?.merges.length} onChoose={(one, other) => choose({ kept: one, removed: other })} />
    </>
  )
}
