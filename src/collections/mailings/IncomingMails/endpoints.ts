import type { Endpoint, PayloadRequest } from 'payload'
import { mayDo } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import { isPersonsVerdict } from '../../../domain/inbound/verdict'
import { answering, Refusal, refusalAt } from '../../../errors'
import { settleByPerson, undoIncoming } from '../../../inbound'
import type { IncomingMail } from '../../../payload-types'
import { bodyOf, json } from '../../../http'
import { inboundHandlers } from './inboundHandlers'
import { notAllowed } from '../mailing/requests'

const collection = 'incoming-mails'

/** What a person does with what has come in. */
export const incomingEndpoints: Endpoint[] = [
  { path: '/:id/undo', method: 'post', handler: answering(undo) },
  { path: '/:id/settle', method: 'post', handler: answering(settle) },
]

/** Undoes what was made of a mail. The reason is kept, with the suppression too. */
async function undo(req: PayloadRequest): Promise<Response> {
  const row = await incoming(req)
  const reason = textIn(await bodyOf(req), 'reason')
  if (!reason) throw refused('reasonMissing', 'reason')
  if (!(await undoIncoming(req, row, reason, inboundHandlers))) throw tooLate()
  await recordAudit(req, { deed: 'undoIncoming', entity: collection, document: row.id })
  return json({ state: 'undone' })
}

/** Says what a mail is that waits for a person, and has that done. */
async function settle(req: PayloadRequest): Promise<Response> {
  const row = await incoming(req)
  const body = await bodyOf(req)
  const { verdict } = body
  if (!isPersonsVerdict(verdict)) throw refused('verdictMissing', 'verdict')
  const said = { verdict, address: textIn(body, 'address'), reason: textIn(body, 'reason') }
  const end = await settleByPerson(req, row, said, inboundHandlers)
  if (end === 'whom') throw refused('whom', 'address')
  if (!end) throw tooLate()
  await recordAudit(req, { deed: 'settleIncoming', entity: collection, document: row.id })
  return json({ state: 'done', verdict })
}

async function incoming(req: PayloadRequest): Promise<IncomingMail> {
  if (!mayDo(roleOf(req.user), 'settleIncoming')) throw notAllowed()
  const id = String(req.routeParams?.id)
  return req.payload.findByID({ collection, id, depth: 0, overrideAccess: false, user: req.user, req })
}

function textIn(body: Record<string, unknown>, name: string): string | null {
  const value = body[name]
  return (typeof value === 'string' && value.trim().slice(0, 2000)) || null
}

const refused = (why: 'reasonMissing' | 'verdictMissing' | 'whom', field: string): Refusal =>
  refusalAt(why, field, `inbound.refusal.${why}`)

const tooLate = (): Refusal => new Refusal('settledMeanwhile', 'inbound.refusal.tooLate', 409)
