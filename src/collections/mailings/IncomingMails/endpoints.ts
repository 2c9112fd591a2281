import type { Endpoint, PayloadRequest } from 'payload'
import { mayDo } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import { beginOnce, leaveOnce } from '../../../database'
import { isPersonsVerdict } from '../../../domain/inbound/verdict'
import { settingsOf } from '../../../env'
import { answering, Refusal, refusalAt } from '../../../errors'
import { translator } from '../../../i18n'
import { closeByPerson, type PersonsEnd, settleByPerson, undoIncoming } from '../../../inbound'
import type { IncomingMail } from '../../../payload-types'
import { bodyOf, json } from '../../../http'
import { inboundHandlers } from './inboundHandlers'
import { notAllowed } from '../mailing/requests'
import { acceptProposal, declineProposal, type Proposal, proposalIn } from './replies/proposal'
import { shownReplies } from './replies/shown'
import { takeReplies } from './replies/take'

const collection = 'incoming-mails'

/** What a person does with what has come in. */
export const incomingEndpoints: Endpoint[] = [
  { path: '/:id/undo', method: 'post', handler: answering(undo) },
  { path: '/:id/settle', method: 'post', handler: answering(settle) },
  { path: '/:id/replies', method: 'get', handler: answering(replies) },
  { path: '/:id/count-replies', method: 'post', handler: answering(countReplies) },
  { path: '/:id/proposal', method: 'post', handler: answering(decideProposal) },
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

/** The calendar answers in a mail, and whose they may be. */
async function replies(req: PayloadRequest): Promise<Response> {
  return json({ replies: await shownReplies(req.payload, await incoming(req)) })
}

/** Counts them, for whom the mail is about or the address that is given. */
async function countReplies(req: PayloadRequest): Promise<Response> {
  const row = waiting(await incoming(req))
  const [counted] = await takeReplies(req.payload, row, textIn(await bodyOf(req), 'address'))
  if (!counted) throw refused('whoseAnswer', 'address')
  return closed(req, row, { invitation: counted })
}

/**
 * Moves a meeting to the time that is proposed, or tells who proposed it that it stays. One press is carried out at a
 * time, and looks at the mail again when it is its turn.
 */
async function decideProposal(req: PayloadRequest): Promise<Response> {
  waiting(await incoming(req))
  const { accept } = await bodyOf(req)
  if (typeof accept !== 'boolean') throw refused('acceptMissing', 'accept')
  const turn = `proposal:${String(req.routeParams?.id)}`
  if (!(await beginOnce(req.payload, turn))) throw tooLate()
  try {
    const row = waiting(await incoming(req))
    const proposal = await proposalIn(req, row)
    if (!proposal) throw new Refusal('noProposal', 'inbound.refusal.noProposal', 422)
    return await closed(req, row, accept ? await accepted(req, proposal) : await declined(req, row, proposal))
  } finally {
    await leaveOnce(req.payload, turn)
  }
}

async function accepted(req: PayloadRequest, proposal: Proposal): Promise<PersonsEnd> {
  await acceptProposal(req, proposal)
  return {}
}

async function declined(req: PayloadRequest, row: IncomingMail, proposal: Proposal): Promise<PersonsEnd> {
  const end = await declineProposal(req, row, proposal)
  if (end === 'nobody') throw new Refusal('noOrganiser', 'inbound.refusal.noOrganiser', 422)
  return end === 'told' ? {} : { settledReason: translator(settingsOf(req.payload).language)('inbound.reply.declinedUncertain') }
}

function waiting(row: IncomingMail): IncomingMail {
  if (row.state !== 'forPerson') throw tooLate()
  return row
}

async function closed(req: PayloadRequest, row: IncomingMail, end: PersonsEnd): Promise<Response> {
  if (!(await closeByPerson(req, row, end))) throw tooLate()
  await recordAudit(req, { deed: 'settleIncoming', entity: collection, document: row.id })
  return json({ state: 'done' })
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

const refused = (why: 'reasonMissing' | 'verdictMissing' | 'whom' | 'whoseAnswer' | 'acceptMissing', field: string): Refusal =>
  refusalAt(why, field, `inbound.refusal.${why}`)

const tooLate = (): Refusal => new Refusal('settledMeanwhile', 'inbound.refusal.tooLate', 409)
