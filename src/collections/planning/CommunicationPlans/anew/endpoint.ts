import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { DatabaseLimiter } from '../../../../database'
import { answering, Refusal } from '../../../../errors'
import { bodyOf, json } from '../../../../http'
import { wishIn } from './wish'
import { copyPlan, planMadeFor, readWhole } from './copyPlan'

/**
 * `POST /api/communication-plans/:id/anew`: a new plan from this one, for another period: `{ from, to, activities }`, or
 * `{ year, activities }`. Pressing twice makes one plan: the second answer names the first.
 */
export const makeAnew: Endpoint = { path: '/:id/anew', method: 'post', handler: answering(anew) }

/** How long others wait for somebody who makes a plan, in seconds: one who was stopped is not waited for longer. */
const longest = 60

async function anew(req: PayloadRequest): Promise<Response> {
  const role = roleOf(req.user)
  if (scopeOf(role, 'communication-plans', 'create') !== 'all' || scopeOf(role, 'activities', 'create') !== 'all')
    throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const { activities, plan } = await readWhole(req, String(req.routeParams?.id))
  const wish = wishIn(req, await bodyOf(req), plan, activities)
  const turn = new DatabaseLimiter(req.payload, { name: 'plan-anew', points: 1, duration: longest })
  if ((await turn.take(plan.id)) > 0) throw new Refusal('underWay', 'planDocument.anew.problems.underWay', 409)
  try {
    const made = await planMadeFor(req, plan.id, wish)
    if (made) return json({ id: made, made: false })
    const { count, id } = await copyPlan(req, { plan, activities }, wish)
    await recordAudit(req, { deed: 'create', entity: 'communication-plans', document: id, numbers: { activities: count } })
    return json({ id, made: true, activities: count }, 201)
  } finally {
    await turn.forget(plan.id)
  }
}
