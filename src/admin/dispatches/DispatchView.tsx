import type { DocumentViewServerProps } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { dispatchFacts } from './dispatchFacts'
import { DispatchPage } from './DispatchPage'

/** A dispatch's page: what it is, how it goes, and where each recipient ended up. */
export async function DispatchView({ doc, payload, user }: DocumentViewServerProps) {
  const facts = await dispatchFacts(payload, doc)
  const deed = facts.kind === 'invitation' ? 'sendInvitation' : 'sendNewsletter'
  return (
    <DispatchPage
      facts={facts}
      mayContinue={mayDo(roleOf(user), deed)}
      mayReadDeliveries={mayDo(roleOf(user), 'readDeliveries')}
    />
  )
}
