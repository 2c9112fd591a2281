import type { Payload } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { settingsOf } from '../../../env'
import { translator } from '../../../i18n'
import { carryNoes } from '../Contacts/carryNo'
import { type Merge, writeMerge } from './store'

/** Whoever asked not to be written to at one address is not written to at the other either. */
export async function carrySuppressions(payload: Payload, merge: Merge): Promise<void> {
  const { before, merged, moved } = merge
  const [from, to] = [before?.removed.address, merged?.address]
  if (!from || !to || from === to || !moved) return
  const note = translator(settingsOf(payload).language)('merging.suppressionNote')
  const made = async ({ id }: { id: string }) => {
    moved.suppressions.push(id)
    await writeMerge(payload, merge.id, { moved })
  }
  await carryNoes(payload, { from, to, note, made, part: { context: partOfOneDeed() } })
}

/** Takes back what was carried over, with its reason. */
export async function uncarrySuppressions(payload: Payload, { moved }: Merge): Promise<void> {
  const undoReason = translator(settingsOf(payload).language)('merging.suppressionUndone')
  for (const id of moved?.suppressions ?? [])
    await payload.update({ collection: 'suppressions', id, data: { undoReason }, depth: 0, context: partOfOneDeed() })
}
