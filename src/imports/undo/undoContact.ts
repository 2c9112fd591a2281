import { NotFound, type Payload, ValidationError } from 'payload'
import type { UndoStep } from '../../domain/imports/undo'
import type { Contact, ContactImportChange } from '../../payload-types'
import type { Actor } from '../actor'
import { contactProperties } from '../known'
import { markRemoving, settle } from './changes'
import { type Look, lookAt } from './look'

/** Does to one contact what its look says, and writes how it ended. What cannot be saved keeps no other from being undone. */
export async function undoContact(payload: Payload, { change, found }: Look, actor: Actor): Promise<void> {
  if (!found) return settle(payload, change, change.outcome === 'removing' ? 'removed' : 'gone')
  try {
    await carryOut(payload, change, found, actor)
  } catch (error) {
    logUnforeseen(payload, error)
    await settleFailed(payload, change)
  }
}

/** What failed may have failed after the contact was removed. */
async function settleFailed(payload: Payload, change: ContactImportChange): Promise<void> {
  for (const { found } of await lookAt(payload, [change])) {
    if (found) await settle(payload, change, 'kept', { because: 'refused', id: found.contact.id, name: found.contact.email })
    else await settle(payload, change, 'removed')
  }
}

async function carryOut(
  payload: Payload,
  change: ContactImportChange,
  found: { contact: Contact; step: UndoStep },
  actor: Actor,
): Promise<void> {
  const { contact, step } = found
  const about = { collection: 'contacts', id: contact.id, depth: 0, select: {}, req: { ...actor } } as const
  const kept = { id: contact.id, name: contact.email }
  if (step.do === 'keep') return settle(payload, change, 'kept', { ...step, ...kept })
  if (step.do === 'putBack') {
    // Read back for what follows on a change, as when an import is carried out.
    await payload.update({ ...about, select: contactProperties, data: step.values })
    return settle(payload, change, step.because ? 'partly' : 'putBack', { ...step, ...kept })
  }
  await markRemoving(payload, change)
  await payload.delete({ ...about, context: undoesImport() })
  return settle(payload, change, 'removed')
}

/** Says to what happens when a contact is deleted that it should never have been there; nobody is erased. */
const undoesImport = () => ({ undoesImport: true })

/** A database's message can hold what was written, and personal data have no place in a log. */
function logUnforeseen(payload: Payload, error: unknown): void {
  if (error instanceof ValidationError || error instanceof NotFound) return
  const kind = error instanceof Error ? error.name : typeof error
  payload.logger.error({ msg: 'A contact could not be put back as it was before an import', kind })
}
