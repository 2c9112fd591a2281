'use client'

import { Gutter } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { isOpen } from '../../domain/dispatchStatus'
import { DocumentPlace } from '../ui/DocumentPlace'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { Account } from './Account'
import { Corrections } from './Corrections'
import type { DispatchFacts, MayDo } from './dispatchFacts'
import { Facts } from './Facts'
import { FrozenPreview } from './FrozenPreview'
import { LiftSuppressions } from './LiftSuppressions'
import { OnTheWay } from './OnTheWay'
import { OpenNotice } from './OpenNotice'
import { RegistryNumber } from './RegistryNumber'
import { StatusLine } from './StatusLine'
import { Uncertain } from './uncertain/Uncertain'
import { UndoNotice } from './UndoNotice'
import { useAccounting } from './useAccounting'

/** How a dispatch goes, in words and numbers that add up, and what can be done about it. */
export function DispatchPage({ facts, may }: { facts: DispatchFacts; may: MayDo }) {
  const { t } = useTexts()
  const router = useRouter()
  const { value: accounting, problem, loading, reload } = useAccounting(facts.id)
  const readAgain = () => {
    reload()
    router.refresh()
  }
  const open = accounting !== null && isOpen(accounting.status)
  return (
    <Gutter className="spets-dispatch">
      <DocumentPlace collection="dispatches" id={facts.id} title={facts.title} />
      <StatusLine accounting={accounting} />
      {problem && <Failure onRetry={reload} problem={problem} />}
      {!accounting && facts.undo && (
        <UndoNotice id={facts.id} maySteer={may.steer} now={facts.undo.now} onDone={readAgain} until={facts.undo.until} />
      )}
      {!accounting && !facts.undo && loading && <p>{t('admin.loading')}</p>}
      {accounting && open && <OpenNotice accounting={accounting} facts={facts} may={may} onDone={readAgain} />}
      {accounting && !open && <OnTheWay accounting={accounting} facts={facts} may={may} onDone={readAgain} />}
      {accounting && !open && may.settleUncertain && (
        <Uncertain accounting={accounting} dispatch={facts.id} onDone={readAgain} zone={facts.zone} />
      )}
      {accounting && !open && may.settleRefusals && (
        <LiftSuppressions count={accounting.suppressed} dispatch={facts.id} onDone={readAgain} />
      )}
      <Facts confirmedCount={accounting?.confirmedCount || null} facts={facts} />
      {open && (accounting.status === 'approved' || accounting.approvalAsked) && <FrozenPreview id={facts.id} />}
      {accounting && !open && <Account accounting={accounting} dispatch={facts.id} may={may} />}
      {accounting?.hasBegun && may.setRegistryNumber && (
        <RegistryNumber dispatch={facts.id} registryNumber={facts.registryNumber} onDone={readAgain} />
      )}
      {accounting?.hasBegun && <Corrections facts={facts} mayCorrect={may.correct} onDone={readAgain} />}
    </Gutter>
  )
}
