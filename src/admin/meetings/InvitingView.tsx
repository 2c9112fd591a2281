import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { mayInviteTo } from '../../access/actions'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { settingsOf } from '../../env'
import type { Meeting } from '../../payload-types'
import { SendPage } from '../sending/SendPage'

/** The meeting's tab where the invitation is looked at, tested and sent. */
export async function InvitingView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  const { undoSeconds, zone } = settingsOf(req.payload)
  return (
    <SendPage
      collection="meetings"
      id={String(doc.id)}
      maySeeAudience={scopeOf(roleOf(req.user), 'contacts', 'read') !== null}
      maySend={await mayInviteTo(req, doc as Meeting)}
      undoSeconds={undoSeconds}
      zone={zone}
      title={String(doc.title ?? '')}
    />
  )
}
