import type { Endpoint, PayloadRequest } from 'payload'
import { mayUpdate } from '../../../access/mayUpdate'
import { recordAudit } from '../../../audit'
import { promoteSeat } from '../../../database'
import { idOf } from '../../../domain/relations'
import { answering, Refusal } from '../../../errors'
import { bodyOf, json } from '../../../http'

/**
 * `POST /api/invitations/:id/seat`: gives one who waits a place before their turn. `{"beyond": true}` says that they
 * are to have it also where there is no room. Refused with 409 when they do not wait, or there is no room.
 */
export const giveSeat: Endpoint = { path: '/:id/seat', method: 'post', handler: answering(give) }

async function give(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.id)
  if (!(await mayUpdate(req, 'invitations', id))) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const { beyond } = await bodyOf(req)
  const { meeting } = await req.payload.findByID({ collection: 'invitations', id, depth: 0, select: { meeting: true } })
  const outcome = await promoteSeat(req.payload, idOf(meeting), id, beyond === true)
  if (outcome !== 'promoted') throw new Refusal(outcome, `answering.byHand.${outcome}`, 409)
  await recordAudit(req, { deed: 'update', entity: 'invitations', document: id, fields: ['place'] })
  return json({ place: 'seat' })
}
