import type { Endpoint, PayloadRequest } from 'payload'
import { mayInviteTo, maySendNewsletter } from '../../access/deeds'
import { roleOf } from '../../access/roles'
import { accountingOf } from '../../database'
import { addsUp } from '../../domain/accounting'
import { answering, Refusal } from '../../errors'
import { translator } from '../../i18n'
import { continueDispatch, countNow } from '../../mail'
import type { Dispatch, Meeting } from '../../payload-types'
import { bodyOf } from './body'

/** What a person can see of a dispatch and do with it. */
export const dispatchEndpoints: Endpoint[] = [
  { path: '/:id/accounting', method: 'get', handler: answering(accounting) },
  { path: '/:id/continue', method: 'post', handler: answering(goOn) },
]

async function accounting(req: PayloadRequest): Promise<Response> {
  const dispatch = await readable(req)
  const counts = await accountingOf(req.payload, dispatch.id)
  const waits = dispatch.status === 'paused'
  return json({
    status: dispatch.status,
    pauseReason: dispatch.pauseReason ?? null,
    problem: dispatch.problem ?? null,
    confirmedCount: dispatch.confirmedCount ?? 0,
    countNow: waits ? await countNow(req.payload, dispatch) : null,
    ...counts,
    adds: addsUp(counts),
  })
}

async function goOn(req: PayloadRequest): Promise<Response> {
  const dispatch = await readable(req)
  if (!(await mayGoOn(req, dispatch))) throw refusal(req, 'problems.notAllowed', 'notAllowed', 403)
  const { confirmedCount } = await bodyOf(req)
  const now = await countNow(req.payload, dispatch)
  if (confirmedCount !== now) throw refusal(req, 'mail.refusal.waitingCountChanged', 'countChanged', 409, { now })
  if (!(await continueDispatch(req.payload, dispatch.id, now)))
    throw refusal(req, 'mail.refusal.notWaiting', 'notWaiting', 409)
  return json({ status: 'scheduled' })
}

function mayGoOn(req: PayloadRequest, { kind, meeting }: Dispatch): boolean | Promise<boolean> {
  if (kind === 'newsletter') return maySendNewsletter(req)
  return mayInviteTo(req, meeting as Meeting)
}

async function readable(req: PayloadRequest): Promise<Dispatch> {
  if (roleOf(req.user) === 'public') throw refusal(req, 'problems.notAllowed', 'notAllowed', 403)
  const id = String(req.routeParams?.id)
  return req.payload.findByID({ collection: 'dispatches', id, depth: 1, overrideAccess: false, user: req.user, req })
}

const refusal = (
  req: PayloadRequest,
  key: 'problems.notAllowed' | 'mail.refusal.notWaiting' | 'mail.refusal.waitingCountChanged',
  code: string,
  status: number,
  values: Record<string, number> = {},
) => new Refusal(code, translator(req.i18n.language)(key, values), status)

const json = (body: object) => Response.json(body, { headers: { 'cache-control': 'no-store' } })
