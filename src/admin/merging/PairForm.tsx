'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CardRow } from '../../collections/actors/ContactMerges/describe'
import type { Choosable } from '../../domain/merging/card'
import type { Choice, Side } from '../../domain/merging/merge'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { ContactFinder } from '../ui/ContactFinder'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { CardTable } from './CardTable'
import type { ChosenPair } from './chosenPair'
import { MoveList, type Moves } from './MoveList'
import { useAnswer } from './useAnswer'

interface Preview {
  rows: CardRow[]
  moves: Moves
  seen: { kept: string; removed: string }
}

interface Props {
  pair: ChosenPair
  onPair: (pair: ChosenPair) => void
  /** With the id of the card that stays. */
  onDone: (kept: string) => void
}

/** Two cards beside each other, what they become, and the button that does it. */
export function PairForm({ pair, onPair, onDone }: Props) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState(pair)
  const [choice, setChoice] = useState<Choice>({})
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const { kept, removed } = chosen
  const order = kept && removed ? { kept: kept.id, removed: removed.id, choice } : null
  const preview = useAnswer<Preview>('/api/contacts/merge/preview', order)
  const choose = (field: Choosable, side: Side) => setChoice((before) => ({ ...before, [field]: side }))

  const carryOut = async () => {
    setBusy(true)
    const answer = await post<{ kept: string }>(t, '/api/contacts/merge', { ...order, seen: preview.value?.seen })
    setBusy(false)
    setAsking(false)
    if (answer.ok) return onDone(answer.value.kept)
    setProblem(answer.problem)
    preview.reload()
  }

  return (
    <section aria-label={t('merging.choose.title')} className="spets-merge__pair">
      <div className="spets-merge__cards">
        <ContactFinder chosen={kept} label={t('merging.choose.kept')} onChoose={(contact) => setChosen({ kept: contact, removed })} />
        <ContactFinder chosen={removed} label={t('merging.choose.removed')} onChoose={(contact) => setChosen({ kept, removed: contact })} />
        {order && (
          <Button buttonStyle="secondary" margin={false} onClick={() => onPair({ kept: removed, removed: kept })}>
            {t('merging.choose.swap')}
          </Button>
        )}
      </div>
      {preview.problem && <Failure problem={preview.problem} />}
      {problem && <Failure problem={problem} />}
      {order && preview.value && (
        <>
          <CardTable choice={choice} onChoose={choose} rows={preview.value.rows} />
          <MoveList moves={preview.value.moves} />
          <Button margin={false} onClick={() => setAsking(true)} size="large">
            {t('merging.do')}
          </Button>
          <ConfirmDialog
            busy={busy}
            busyText={t('merging.doing')}
            onCancel={() => setAsking(false)}
            onYes={carryOut}
            open={asking}
            title={t('merging.confirm.title')}
            yes={t('merging.do')}
          >
            <p>
              {t('merging.confirm.text', {
                kept: kept?.name || kept?.email || '',
                removed: removed?.name ? `${removed.name} (${removed.email})` : (removed?.email ?? ''),
                email: valueOf(preview.value.rows, 'email'),
              })}
            </p>
          </ConfirmDialog>
        </>
      )}
    </section>
  )
}

const valueOf = (rows: CardRow[], field: CardRow['field']): string => rows.find((row) => row.field === field)?.merged.join(', ') ?? ''
