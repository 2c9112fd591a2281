'use client'

import { Link } from '@payloadcms/ui'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { ApprovalButtons } from '../approval/ApprovalButtons'
import type { DispatchAccounting } from './accounting'
import type { DispatchFacts, MayDo } from './dispatchFacts'
import { SendApproved } from '../approval/SendApproved'

interface Props {
  facts: DispatchFacts
  accounting: DispatchAccounting
  may: MayDo
  onDone: () => void
}

/** What is neither sent nor set to be: it waits for approval, is approved, or has been taken back. */
export function OpenNotice({ facts, accounting, may, onDone }: Props) {
  const { t } = useTexts()
  const { status, approvalAsked, confirmedCount } = accounting
  if (status === 'approved') return <SendApproved accounting={accounting} facts={facts} maySteer={may.steer} onDone={onDone} />
  if (approvalAsked)
    return (
      <>
        <Notice kind="info">
          <p>{t(may.isOwn ? 'dispatching.approval.own' : 'dispatching.approval.yours')}</p>
          {facts.sendingTab && <Link href={facts.sendingTab}>{t('dispatching.approval.audience')}</Link>}
        </Notice>
        {may.approve && <ApprovalButtons count={confirmedCount} id={facts.id} onDone={onDone} />}
      </>
    )
  return (
    <Notice kind="info">
      <strong>{t('dispatching.draft.title')}</strong>
      {facts.approvalAnswer && <p>{t('dispatching.approval.declined', { answer: facts.approvalAnswer })}</p>}
      {facts.approvalChanged && <p>{t('dispatching.approval.changed')}</p>}
      <p>{t('dispatching.draft.about')}</p>
      {facts.sendingTab && <Link href={facts.sendingTab}>{t('dispatching.draft.toSending')}</Link>}
    </Notice>
  )
}
