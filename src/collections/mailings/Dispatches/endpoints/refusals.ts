import type { PayloadRequest, Where } from 'payload'
import { mayDo } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { partOfOneDeed, recordAudit } from '../../../../audit'
import { type RunChoice, runChoices } from '../../../../domain/refusal/run'
import { Refusal, refusalAt } from '../../../../errors'
import { decideRun } from '../../../../mail'
import type { Dispatch } from '../../../../payload-types'
import { bodyOf, json } from '../../../../http'
import { notAllowed, numberFrom, readableDispatch } from '../../mailing/requests'

/** Of each choice, how it stands in the audit log. */
const deeds = { dead: 'refusedSuppressed', again: 'refusedAgain', letBe: 'resume' } as const satisfies Record<RunChoice, string>

/**
 * `POST /api/dispatches/:id/refusals` with `{choice, count}`: what a person says of the run of refusals that a dispatch
 * waits with. `count` is how many the person saw.
 */
export async function settleRun(req: PayloadRequest): Promise<Response> {
  const dispatch = await dispatchToSettle(req)
  const { choice, count } = await bodyOf(req)
  const chosen = runChoices.find((known) => known === choice)
  if (!chosen) throw badRequest()
  const numbers = await decideRun(req.payload, dispatch, { choice: chosen, count: numberFrom(count) })
  const happened = Object.fromEntries(Object.entries(numbers).filter(([, each]) => each > 0))
  await recordAudit(req, { deed: deeds[chosen], entity: 'dispatches', document: dispatch.id, numbers: happened })
  return json(numbers)
}

/**
 * `POST /api/dispatches/:id/lift-suppressions` with `{reason, count}`: takes back all suppressions that a dispatch has
 * led to and that are in force. `count` is how many the person saw.
 */
export async function liftSuppressions(req: PayloadRequest): Promise<Response> {
  const dispatch = await dispatchToSettle(req)
  const { reason, count } = await bodyOf(req)
  const undoReason = typeof reason === 'string' ? reason.trim() : ''
  if (!undoReason) throw refusalAt('reasonMissing', 'reason', 'refusals.refusal.reasonMissing')
  const { docs } = await req.payload.find({
    collection: 'suppressions',
    where: inForceOf(dispatch.id),
    select: { address: true },
    depth: 0,
    pagination: false,
  })
  if (docs.length === 0 || docs.length !== numberFrom(count))
    throw new Refusal('suppressionsChanged', 'refusals.refusal.suppressionsChanged', 409)
  const undoing = { data: { undoReason }, depth: 0, req: { ...req, context: partOfOneDeed() } }
  for (const { id } of docs) await req.payload.update({ collection: 'suppressions', id, ...undoing })
  await recordAudit(req, { deed: 'suppressionsLifted', entity: 'dispatches', document: dispatch.id, numbers: { lifted: docs.length } })
  return json({ lifted: docs.length })
}

/** How many suppressions in force a dispatch has led to. */
export const countSuppressionsOf = async ({ payload }: PayloadRequest, { id }: Dispatch): Promise<number> =>
  (await payload.count({ collection: 'suppressions', where: inForceOf(id) })).totalDocs

const inForceOf = (dispatch: string): Where => ({ and: [{ dispatch: { equals: dispatch } }, { undoneAt: { exists: false } }] })

async function dispatchToSettle(req: PayloadRequest): Promise<Dispatch> {
  const dispatch = await readableDispatch(req)
  if (!mayDo(roleOf(req.user), 'settleRefusals')) throw notAllowed()
  return dispatch
}

const badRequest = () => new Refusal('badRequest', 'problems.badRequest', 400)
