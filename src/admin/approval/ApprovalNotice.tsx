'use client'

import type { ApprovalCheck } from '../../mail'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'

/** How the approval of a newsletter stands, in words. */
export function ApprovalNotice({ approval, zone }: { approval: ApprovalCheck; zone: string }) {
  const { language, t } = useTexts()
  const { state, requestedAt, answer } = approval
  const unknown = t('admin.dispatch.unknownPerson')
  switch (state) {
    case 'asked': {
      const at = requestedAt ? timeInWords(language, zone, requestedAt) : ''
      return <Notice kind="info">{t('dispatching.approval.waiting', { name: approval.requestedBy ?? unknown, at })}</Notice>
    }
    case 'approved':
      return <Notice kind="success">{t('dispatching.approval.approved', { name: approval.approvedBy ?? unknown })}</Notice>
    case 'changed':
      return <Notice kind="warning">{t('dispatching.approval.changed')}</Notice>
    case 'declined':
      return <Notice kind="warning">{t('dispatching.approval.declined', { answer: answer ?? '' })}</Notice>
    default:
      return <Notice kind="info">{t('dispatching.approval.needed')}</Notice>
  }
}
