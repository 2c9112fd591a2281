import type { Payload } from 'payload'
import { newRowId, settleSeats } from '../../../database'
import { withAnswer } from '../../../domain/answerHistory'
import { answerFields, besideFields, isOthersAnswer } from '../../../domain/merging/answer'
import { idOf } from '../../../domain/relations'
import type { Invitation } from '../../../payload-types'
import { dropNeeds, hasNeeds, moveNeeds } from '../../meetings/needs/store'
import { type Merge, type Replaced, writeMerge } from './store'

type Fields = Partial<Invitation>

/**
 * Lets invitations that give way leave what was answered to those that are kept: the later of two answers stands, with
 * its guests, comment and turn for a place, and what is needed follows. What stood before is written down first. Places
 * are settled when the one that gives way is gone (`settleReplaced`): before that both would ask for one.
 */
export async function carryAnswers(payload: Payload, merge: Merge): Promise<void> {
  for (const replaced of merge.replaced ?? []) {
    const own = await invitationAt(payload, replaced.kept)
    if (!own) continue
    if (!replaced.before.own) await noteOwn(payload, merge, replaced, own)
    // What somebody has answered meanwhile stands.
    if (whenAnswered(own) === whenAnswered(replaced.before.own)) await write(payload, own, carriedTo(own, replaced))
    await carryNeeds(payload, replaced)
  }
}

async function noteOwn(payload: Payload, merge: Merge, replaced: Replaced, own: Invitation): Promise<void> {
  replaced.carried = isOthersAnswer(own, replaced.before)
  replaced.before.own = pick(own, ['history', ...answerFields, ...besideFields])
  replaced.before.movedNeeds = (await hasNeeds(payload, replaced.removed)) && !(await hasNeeds(payload, own.id))
  await writeMerge(payload, merge.id, { replaced: merge.replaced ?? [] })
}

/** What the kept invitation takes over. */
function carriedTo(own: Invitation, { before, carried }: Replaced): Fields {
  const beside = pick(
    before,
    besideFields.filter((name) => own[name] === null || own[name] === undefined),
  )
  if (!carried) return beside
  const { answer, answeredAt, via } = before
  const entry = { id: newRowId(), answer, via, at: answeredAt, by: before.history?.at(-1)?.by ?? null }
  return { ...beside, ...pick(before, answerFields), history: withAnswer(own.history ?? [], entry) }
}

/** Nothing is needed of who does not come. */
async function carryNeeds(payload: Payload, { kept, removed }: Replaced): Promise<void> {
  const own = await invitationAt(payload, kept)
  await (own?.answer === 'no' ? dropNeeds(payload, kept) : moveNeeds(payload, removed, kept))
}

/** Gives a kept invitation back what it said itself, where nobody has answered since. */
export async function uncarryAnswers(payload: Payload, { before, carried, kept, removed }: Replaced): Promise<void> {
  const own = await invitationAt(payload, kept)
  const asCarried = carried ? before : before.own
  // A merge of before what stood was kept has carried only to whom had answered nothing.
  const stood = before.own ?? (carried && own?.answer === before.answer ? { answer: null } : null)
  if (own && stood && (!before.own || whenAnswered(own) === whenAnswered(asCarried))) await write(payload, own, stood)
  if (before.movedNeeds) await moveNeeds(payload, kept, removed)
}

const whenAnswered = (invitation: Fields | undefined): string | null => invitation?.answeredAt ?? null

/** Brings the places of the meetings up to what was carried. */
export async function settleReplaced(payload: Payload, { replaced }: Pick<Merge, 'replaced'>): Promise<void> {
  for (const { before } of replaced ?? []) if (before) await settleSeats(payload, idOf(before.meeting))
}

const invitationAt = (payload: Payload, id: string): Promise<Invitation | null> =>
  payload.findByID({ collection: 'invitations', id, depth: 0, disableErrors: true })

/** Past the hooks: they would take it for an answer that is given now. The adapter writes rows of a list with the whole document. */
async function write(payload: Payload, own: Invitation, data: Fields): Promise<void> {
  if (Object.keys(data).length === 0) return
  const { contactEmail: _email, contactName: _name, id, ...stored } = own
  await payload.db.updateOne({ collection: 'invitations', id, data: { ...stored, ...data, updatedAt: new Date().toISOString() } })
}

const pick = (from: Fields, names: readonly (keyof Invitation)[]): Fields =>
  Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
