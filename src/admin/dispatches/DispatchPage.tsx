'use client'

import { Gutter } from '@payloadcms/ui'
import { DocumentPlace } from '../parts/DocumentPlace'
import { Failure } from '../parts/Failure'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import { Account } from './Account'
import type { DispatchFacts } from './dispatchFacts'
import { Facts } from './Facts'
import { PausedNotice } from './PausedNotice'
import { StatusLine } from './StatusLine'
import { useAccounting } from './useAccounting'

interface Props {
  facts: DispatchFacts
  mayContinue: boolean
  mayReadDeliveries: boolean
}

/** How a dispatch goes, in words and numbers that add up. */
export function DispatchPage({ facts, mayContinue, mayReadDeliveries }: Props) {
  const { t } = useTexts()
  const { value: accounting, problem, loading, reload } = useAccounting(facts.id)
  return (
    <Gutter className="spets-dispatch">
      <DocumentPlace collection="dispatches" id={facts.id} title={facts.title} />
      <StatusLine accounting={accounting} />
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!accounting && loading && <p>{t('admin.loading')}</p>}
      {accounting?.problem && (
        <Notice kind="error">
          <strong>{t('admin.dispatch.problem')}</strong>
          <p>{accounting.problem}</p>
        </Notice>
      )}
      {accounting?.status === 'paused' && (
        <PausedNotice accounting={accounting} id={facts.id} mayContinue={mayContinue} onContinued={reload} />
      )}
      <Facts confirmedCount={accounting?.confirmedCount || null} facts={facts} />
      {accounting && <Account accounting={accounting} dispatch={mayReadDeliveries ? facts.id : null} />}
    </Gutter>
  )
}
