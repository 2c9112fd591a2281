import type { PayloadRequest } from 'payload'
import { mayDo } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { type UncertainChoice, uncertainChoices } from '../../../../domain/mailings'
import { Refusal } from '../../../../errors'
import { decideUncertain } from '../../../../mail'
import { bodyOf, json } from '../../../../http'
import { notAllowed, numberFrom, readableDispatch } from '../../mailing/requests'

/** Of each choice, how it stands in the audit log. */
const deeds = { accepted: 'uncertainAccepted', again: 'uncertainAgain' } as const satisfies Record<UncertainChoice, string>

/**
 * `POST /api/dispatches/:id/uncertain` with `{choice, deliveries, count}`: what a person says of deliveries of which
 * nobody knows whether they were accepted. `deliveries` are ids or `all`, `count` how many the person saw.
 */
export async function settleUncertain(req: PayloadRequest): Promise<Response> {
  const dispatch = await readableDispatch(req)
  if (!mayDo(roleOf(req.user), 'settleUncertain')) throw notAllowed()
  const decision = decisionIn(req, await bodyOf(req))
  const numbers = await decideUncertain(req.payload, dispatch, decision)
  const happened = Object.fromEntries(Object.entries(numbers).filter(([, count]) => count > 0))
  await recordAudit(req, { deed: deeds[decision.choice], entity: 'dispatches', document: dispatch.id, numbers: happened })
  return json(numbers)
}

function decisionIn(req: PayloadRequest, { choice, deliveries, count }: Record<string, unknown>) {
  const chosen = uncertainChoices.find((known) => known === choice)
  const which = deliveries === 'all' ? ('all' as const) : textsIn(deliveries)
  if (!chosen || !which) throw new Refusal('badRequest', 'problems.badRequest', 400)
  return { choice: chosen, deliveries: which, count: numberFrom(count) }
}

const textsIn = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null
