import type { DocumentViewServerProps } from 'payload'
import { maySendNewsletter } from '../../access/deeds'
import { reachOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { SendPage } from '../sending/SendPage'

/** The newsletter's tab where it is looked at, tested and sent. */
export function SendingView({ doc, initPageResult: { req } }: DocumentViewServerProps) {
  return (
    <SendPage
      collection="newsletters"
      id={String(doc.id)}
      maySeeAudience={reachOf(roleOf(req.user), 'contacts', 'read') !== null}
      maySend={maySendNewsletter(req)}
      title={String(doc.subject ?? '')}
    />
  )
}
