import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { recordAudit } from '../../audit'
import { uiLanguageFor } from '../../i18n/languages'
import { type Actor, actorOfRun } from '../actor'
import type { Lease, Taken } from '../lease'
import { dropList } from '../lists'
import { contactChanges, countChanges, countSettled, forgetSettled, organisationChanges } from './changes'
import { skippedRows } from './skipped'
import { lookAt } from './look'
import { removeTogether } from './removeTogether'
import type { UndoReport } from './report'
import { undoContact } from './undoContact'
import { undoOrganisation } from './undoOrganisation'

/**
 * Undoes an import that has been taken, see `undoStep`. Each change is settled by itself, so that it can be
 * gone on with wherever it was stopped.
 * @param signal asks it to stop between two portions; it is gone on with later
 * @returns what came of it, or null when it was stopped
 */
export async function carryOutUndo(
  payload: Payload,
  { run: { id: run, language, undoneBy, list }, lease }: Taken,
  signal?: AbortSignal,
): Promise<UndoReport | null> {
  const actor = await actorOfRun(payload, undoneBy, uiLanguageFor(language))
  const steps = await stepsOf(payload, run, lease)
  if (!(await undoContacts({ payload, run, actor, lease, steps, ...(signal ? { signal } : {}) }))) {
    await lease.release({})
    return null
  }
  for await (const changes of organisationChanges(payload, run)) {
    for (const change of changes) await undoOrganisation(payload, change, actor)
    await steps.done(changes.length)
  }
  if (list) await dropList(payload, list)
  const report = await reportOf(payload, run)
  await forgetSettled(payload, run)
  const { removed, putBack, organisations, keptCount: kept } = report
  await lease.release({ state: 'undone', undoneAt: new Date().toISOString(), list: null, removed, putBack, organisations, kept })
  const numbers = { removed, restored: putBack, organisations, kept }
  await recordAudit({ payload, user: actor.user }, { deed: 'undoImport', entity: 'contacts', numbers })
  return report
}

interface Undoing {
  payload: Payload
  run: string
  actor: Actor
  lease: Lease
  steps: Steps
  signal?: AbortSignal
}

/** How far an undoing has come, for whoever watches. */
interface Steps {
  /** @param changes how many more have been settled */
  done: (changes: number) => Promise<void>
}

async function stepsOf(payload: Payload, run: string, lease: Lease): Promise<Steps> {
  const { all, left } = await countChanges(payload, run)
  let stepsDone = all - left
  await lease.record({ steps: all, stepsDone })
  return {
    done: async (changes) => {
      stepsDone += changes
      await lease.record({ stepsDone })
    },
  }
}

/** @returns whether it came to its end */
async function undoContacts({ payload, run, actor, lease, steps, signal }: Undoing): Promise<boolean> {
  for await (const changes of contactChanges(payload, run)) {
    if (signal?.aborted) return false
    const removed = await removeTogether(payload, await lookAt(payload, changes))
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
    for (const change of changes.filter(({ id }) => !removed.has(id))) {
      await lease.keep()
      // One at a time: somebody may write to a contact while those before it are undone.
      for (const look of await lookAt(payload, [change])) await undoContact(payload, look, actor)
      await setImmediate()
    }
    await steps.done(changes.length)
  }
  return true
}

/** What has been done to an import, from how its changes ended. */
async function reportOf(payload: Payload, run: string): Promise<UndoReport> {
  const count = (kinds: Parameters<typeof countSettled>[2], outcomes: Parameters<typeof countSettled>[3]) =>
    countSettled(payload, run, kinds, outcomes)
  return {
    removed: await count(['created'], ['removed']),
    putBack: await count(['updated'], ['putBack', 'partly']),
    organisations: await count(['organisation'], ['removed']),
    keptCount: await count(['created', 'updated', 'organisation'], ['kept', 'partly']),
    kept: await skippedRows(payload, run),
  }
}
