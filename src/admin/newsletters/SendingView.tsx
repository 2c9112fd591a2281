import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { mayReleaseNewsletter } from '../../access/actions'
import { scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { settingsOf } from '../../env'
import type { Newsletter } from '../../payload-types'
import { SendPage } from '../sending/SendPage'

/** The newsletter's tab where it is looked at, tested and sent. */
export function SendingView({ doc, initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!docID) notFound()
  const { undoSeconds, zone } = settingsOf(req.payload)
  return (
    <SendPage
      collection="newsletters"
      id={String(doc.id)}
      maySeeAudience={scopeOf(roleOf(req.user), 'contacts', 'read') !== null}
      maySend={mayReleaseNewsletter(req, doc as Newsletter)}
      undoSeconds={undoSeconds}
      zone={zone}
      title={String(doc.subject ?? '')}
    />
  )
}
