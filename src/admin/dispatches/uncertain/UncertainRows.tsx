'use client'

import { Button } from '@payloadcms/ui'
import type { UncertainChoice } from '../../../domain/mailings'
import { written } from '../../counted'
import { Failure } from '../../ui/Failure'
import { useTexts } from '../../texts'
import { useLoaded } from '../../useLoaded'
import type { Asked, UncertainDelivery } from './types'
import { UncertainTable } from './UncertainTable'

/** How many are shown: there are seldom more than a few. */
const most = 100

interface Props {
  dispatch: string
  /** How many there are, as the accounting says. */
  count: number
  choices: readonly UncertainChoice[]
  zone: string
  onAsk: (asked: Asked) => void
}

/** The uncertain deliveries of a dispatch, and what can be done about each and all of them. */
export function UncertainRows({ dispatch, count, choices, zone, onAsk }: Props) {
  const { language, n, t } = useTexts()
  const { value, problem, reload } = useLoaded<{ docs: UncertainDelivery[] }>(addressOf(dispatch))
  if (problem) return <Failure onRetry={reload} problem={problem} />
  if (!value) return <output>{t('admin.loading')}</output>
  const rows = value.docs
  // What is acted on is what was seen, where all of it could be seen.
  const deliveries = rows.length === count ? rows.map(({ id }) => id) : ('all' as const)
  return (
    <>
      <UncertainTable choices={choices} onAsk={onAsk} rows={rows} zone={zone} />
      {rows.length < count && (
        <p className="spets-help">{t('uncertain.shown', { shown: written(language, rows.length), count: written(language, count) })}</p>
      )}
      {count > 1 && (
        <div className="spets-steer">
          {choices.map((choice) => (
            <Button buttonStyle="secondary" key={choice} margin={false} onClick={() => onAsk({ choice, deliveries, count, who: null })}>
              {n(`uncertain.${choice}All`, count)}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function addressOf(dispatch: string): string {
  const query = new URLSearchParams({
    'where[and][0][dispatch][equals]': dispatch,
    'where[and][1][state][equals]': 'uncertain',
    depth: '0',
    limit: String(most),
    sort: 'address',
  })
  for (const field of ['name', 'address', 'settledAt', 'response']) query.set(`select[${field}]`, 'true')
  return `/api/deliveries?${query}`
}
