'use client'

import { Notice } from '../../ui/Notice'
import { useTexts } from '../../texts'
import type { UncertainOutcome } from './types'

/** What came of what a person chose, in numbers. */
export function OutcomeWords({ outcome }: { outcome: UncertainOutcome }) {
  const { n } = useTexts()
  const { accepted, again, cancelled } = outcome
  return (
    <Notice announce kind="success">
      {accepted > 0 && <p>{n('uncertain.done.accepted', accepted)}</p>}
      {again > 0 && <p>{n('uncertain.done.again', again)}</p>}
      {cancelled > 0 && <p>{n('uncertain.done.cancelled', cancelled)}</p>}
    </Notice>
  )
}
