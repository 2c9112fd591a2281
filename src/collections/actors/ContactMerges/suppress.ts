import type { Payload, Where } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { suppressedForms } from '../../../database'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import { type Merge, writeMerge } from './store'

/** What a person has said holds for the person, whatever the address; a bounce is the address's own. */
const ofThePerson = ['asked', 'complained', 'erased'] as const

/** Whoever asked not to be written to at one address is not written to at the other either. */
export async function carrySuppressions(payload: Payload, merge: Merge): Promise<void> {
  const [from, to] = [merge.before?.removed.address, merge.merged?.address]
  if (!from || !to || from === to || !merge.moved) return
  const inForce = { undoneAt: { exists: false } }
  const where: Where = { and: [{ address: { in: suppressedForms(payload, from) } }, { reason: { in: [...ofThePerson] } }, inForce] }
  const asked = await payload.find({ collection: 'suppressions', where, depth: 0, pagination: false })
  for (const { scope, reason } of asked.docs) {
    const known: Where = { and: [{ address: { in: suppressedForms(payload, to) } }, { scope: { equals: scope } }, inForce] }
    if ((await payload.count({ collection: 'suppressions', where: known })).totalDocs > 0) continue
    const note = translator(settingsOf(payload).language)('merging.suppressionNote')
    const data = { address: to, scope, reason: reason === 'erased' ? 'asked' : reason, note } as const
    const made = await payload.create({ collection: 'suppressions', data, depth: 0, context: partOfOneDeed() })
    merge.moved.suppressions.push(made.id)
    await writeMerge(payload, merge.id, { moved: merge.moved })
  }
}

/** Takes back what was carried over, with its reason. */
export async function uncarrySuppressions(payload: Payload, { moved }: Merge): Promise<void> {
  const undoReason = translator(settingsOf(payload).language)('merging.suppressionUndone')
  for (const id of moved?.suppressions ?? [])
    await payload.update({ collection: 'suppressions', id, data: { undoReason }, depth: 0, context: partOfOneDeed() })
}
