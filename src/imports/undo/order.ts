import type { Payload, TypedUser } from 'payload'
import { canBeUndone, type ShownState, shownState, undoableDays } from '../../domain/imports/states'
import { Refusal, say } from '../../errors'
import type { UiLanguage } from '../../i18n/languages'
import type { ContactImport } from '../../payload-types'
import { take, underLeaseOf, writeUndo } from '../lease'
import { notFound, runOf } from '../runOf'
import { reportOfUndone } from './skipped'
import { factsOf } from './list'
import { previewUndo } from './preview'
import type { UndoReport } from './report'
import { carryOutUndo } from './undoImport'

/** Who asks, and in which language refusals are given. */
export interface UndoOrder {
  run: string
  /** Null for Spets itself. */
  user: TypedUser | null
  language: UiLanguage
}

/**
 * What undoing an import would do. Writes nothing.
 * @throws Refusal 404 when there is no such import, 409 when it cannot be undone, with the reason
 */
export async function askUndo(payload: Payload, order: UndoOrder): Promise<UndoReport> {
  await refuseUndoable(payload, order)
  return previewUndo(payload, order.run)
}

/**
 * Undoes an import while the caller waits: what it made is removed and what it changed is put back, as far as nothing has come since.
 * One that was stopped half-way is gone on with; done twice, the second is refused and does nothing.
 * @throws Refusal as `askUndo`
 */
export async function undoImport(payload: Payload, order: UndoOrder): Promise<UndoReport> {
  await requestUndo(payload, order)
  const taken = await take(payload, order.run)
  if (!taken) throw refusalFor(stateOf(await runOf(payload, order)))
  const report = await underLeaseOf(taken, () => carryOutUndo(payload, taken))
  if (!report) throw new Error('The undoing was stopped')
  return report
}

/**
 * Has an import be undone by a worker, see `undoImport`.
 * @throws Refusal as `askUndo`
 */
export async function requestUndo(payload: Payload, order: UndoOrder): Promise<void> {
  await refuseUndoable(payload, order)
  const about = { undoneBy: order.user ? String(order.user.id) : null, language: order.language }
  if (!(await writeUndo(payload, order.run, about))) throw refusalFor(stateOf(await runOf(payload, order)))
}

/**
 * What undoing an import came to.
 * @throws Refusal 404 when there is no such import, or it has not been undone
 */
export async function askUndone(payload: Payload, order: UndoOrder): Promise<UndoReport> {
  const run = await runOf(payload, order)
  if (run.state !== 'undone') throw notFound()
  return reportOfUndone(payload, run)
}

async function refuseUndoable(payload: Payload, order: UndoOrder): Promise<void> {
  const run = await runOf(payload, order)
  if (!canBeUndone(factsOf(run), Date.now())) throw refusalFor(stateOf(run))
}

const stateOf = (run: ContactImport) => shownState(factsOf(run), Date.now())

const refusals = {
  undone: 'importUndo.refused.undone',
  tooOld: 'importUndo.refused.tooOld',
  importing: 'importUndo.refused.importing',
  imported: 'importUndo.refused.nothing',
  undoing: 'importUndo.refused.undoing',
  // Only for a moment: somebody has just let it go.
  stopped: 'importUndo.refused.undoing',
  halfUndone: 'importUndo.refused.undoing',
  givenUp: 'importUndo.refused.undoing',
  undoGivenUp: 'importUndo.refused.undoing',
} as const satisfies Record<ShownState, string>

const refusalFor = (state: ShownState): Refusal => new Refusal(`import-${state}`, say(refusals[state], { days: undoableDays }), 409)
