import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { mayInviteTo } from '../../../access/actions'
import { translator } from '../../../i18n'
import type { Meeting } from '../../../payload-types'
import { Notice } from '../../ui/Notice'
import { AttendancePage } from './AttendancePage'

/** The meeting's tab with who comes. */
export async function AttendanceView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  if (!(await mayInviteTo(req, doc as Meeting))) return <Notice kind="info">{translator(req.i18n.language)('problems.notAllowed')}</Notice>
  return <AttendancePage id={String(doc.id)} title={String(doc.title ?? '')} />
}
