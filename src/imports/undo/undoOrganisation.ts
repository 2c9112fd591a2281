import { APIError, type Payload } from 'payload'
import type { ContactImportChange } from '../../payload-types'
import type { Actor } from '../actor'
import { markRemoving, settle } from './changes'
import { lookAtOrganisation } from './organisations'

/** Removes an organisation that an import made, when its contacts have left it and nobody else needs it. */
export async function undoOrganisation(payload: Payload, change: ContactImportChange, actor: Actor): Promise<void> {
  const look = await lookAtOrganisation(payload, change, new Map())
  if (!look) return settle(payload, change, change.outcome === 'removing' ? 'removed' : 'gone')
  const { because, organisation } = look
  if (because) return settle(payload, change, 'kept', { because, id: organisation.id })
  await markRemoving(payload, change)
  try {
    await payload.delete({ collection: 'organisations', id: organisation.id, depth: 0, select: {}, req: { ...actor } })
  } catch (error) {
    // Its own rules: somebody has put a contact in it this moment.
    if (!(error instanceof APIError)) throw error
    return settle(payload, change, 'kept', { because: 'used', id: organisation.id })
  }
  return settle(payload, change, 'removed')
}
