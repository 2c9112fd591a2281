import type { Endpoint, PayloadRequest } from 'payload'
import { mayUpdate } from '../../../access/mayUpdate'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { countedNeeds } from '../../../domain/needs'
import { answering, Refusal } from '../../../errors'
import { json } from '../../../http'
import { needsAt } from './store'

/**
 * `GET /api/meetings/:id/needs`: what those who come need, for whoever may enter answers to the meeting. Food is counted,
 * for the caterer, without names; access is told by name, since the organiser has to ask and arrange.
 */
export const meetingNeeds: Endpoint = { path: '/:id/needs', method: 'get', handler: answering(needs) }

async function needs(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.id)
  const mayEnter = scopeOf(roleOf(req.user), 'invitations', 'update') !== null && (await mayUpdate(req, 'meetings', id))
  if (!mayEnter) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const known = await needsAt(req.payload, id)
  return json({
    food: countedNeeds(known.map(({ food }) => food)),
    access: known.flatMap(({ access, name }) => (access ? [{ name, text: access }] : [])),
  })
}
