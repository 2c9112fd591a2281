import type { Endpoint } from 'payload'
import { mayInviteTo } from '../../../access/actions'
import { roleOf } from '../../../access/roles'
import { answering, Refusal } from '../../../errors'
import { json } from '../../../http'
import { untoldOf } from '../../../mail'

/** `GET /api/meetings/:id/untold`: what those who are invited do not know of a meeting, for whoever can tell them. */
export const untold: Endpoint = {
  path: '/:id/untold',
  method: 'get',
  handler: answering(async (req) => {
    const notAllowed = new Refusal('notAllowed', 'problems.notAllowed', 403)
    if (roleOf(req.user) === 'public') throw notAllowed
    const id = String(req.routeParams?.id)
    const meeting = await req.payload.findByID({ collection: 'meetings', id, depth: 0, overrideAccess: false, user: req.user, req })
    if (!(await mayInviteTo(req, meeting))) throw notAllowed
    return json({ untold: await untoldOf(req.payload, id) })
  }),
}
