import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { mayInviteTo } from '../../access/actions'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { isMeetingMail } from '../../domain/meetingMail'
import { settingsOf } from '../../env'
import type { Meeting } from '../../payload-types'
import { SendPage } from '../sending/SendPage'

/** The meeting's tab where the invitation is looked at, tested and sent. */
export async function InvitingView({ doc, initPageResult: { docID, req }, searchParams }: DocumentViewServerProps) {
  if (!docID) notFound()
  const { mail, only } = searchParams ?? {}
  const { undoSeconds, zone } = settingsOf(req.payload)
  return (
    <SendPage
      collection="meetings"
      id={String(doc.id)}
      maySeeAudience={scopeOf(roleOf(req.user), 'contacts', 'read') !== null}
      inSeries={Boolean(doc.series)}
      mail={typeof mail === 'string' && isMeetingMail(mail) ? mail : 'invitation'}
      maySend={await mayInviteTo(req, doc as Meeting)}
      only={[only ?? []].flat()}
      undoSeconds={undoSeconds}
      zone={zone}
      title={String(doc.title ?? '')}
    />
  )
}
