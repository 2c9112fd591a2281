import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { recordDeed } from '../../audit'
import type { Actor } from '../actor'
import type { Hold } from '../hold'
import { contactChanges, countSettled, forgetSettled, organisationChanges } from './changes'
import { keptRows } from './kept'
import { lookAt } from './look'
import { removeTogether } from './removeTogether'
import type { UndoReport } from './report'
import { undoContact } from './undoContact'
import { undoOrganisation } from './undoOrganisation'

/**
 * Undoes an import that has been taken, see `undoStep`. Each change is settled by itself, so that it can be
 * gone on with wherever it was stopped.
 */
export async function undoTaken(payload: Payload, run: string, actor: Actor, hold: Hold): Promise<UndoReport> {
  await undoContacts(payload, run, actor, hold)
  for await (const changes of organisationChanges(payload, run)) {
    for (const change of changes) await undoOrganisation(payload, change, actor)
    await hold.keep()
  }
  const report = await reportOf(payload, run)
  await forgetSettled(payload, run)
  const { removed, putBack, organisations, keptCount: kept } = report
  const undone = { undoneAt: new Date().toISOString(), undoneBy: actor.user ? String(actor.user.id) : null }
  await hold.release({ state: 'undone', ...undone, removed, putBack, organisations, kept })
  const numbers = { removed, restored: putBack, organisations, kept }
  await recordDeed({ payload, user: actor.user }, { deed: 'undoImport', entity: 'contacts', numbers })
  return report
}

async function undoContacts(payload: Payload, run: string, actor: Actor, hold: Hold): Promise<void> {
  for await (const changes of contactChanges(payload, run)) {
    await hold.keep()
    const removed = await removeTogether(payload, await lookAt(payload, changes))
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
    for (const change of changes.filter(({ id }) => !removed.has(id))) {
      await hold.keep()
      // One at a time: somebody may write to a contact while those before it are undone.
      for (const look of await lookAt(payload, [change])) await undoContact(payload, look, actor)
      await setImmediate()
    }
  }
}

/** What has been done to an import, from how its changes ended. */
async function reportOf(payload: Payload, run: string): Promise<UndoReport> {
  const count = (kinds: Parameters<typeof countSettled>[2], outcomes: Parameters<typeof countSettled>[3]) => countSettled(payload, run, kinds, outcomes)
  return {
    removed: await count(['created'], ['removed']),
    putBack: await count(['updated'], ['putBack', 'partly']),
    organisations: await count(['organisation'], ['removed']),
    keptCount: await count(['created', 'updated', 'organisation'], ['kept', 'partly']),
    kept: await keptRows(payload, run),
  }
}
