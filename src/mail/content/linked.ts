import type { Payload, Where } from 'payload'
import { idOf } from '../../domain/relations'
import type { Newsletter } from '../../payload-types'

/** A document that a newsletter links to, and that its readers must be able to open. */
export interface Linked {
  collection: 'news' | 'calls' | 'terms'
  id: string
}

/** What a newsletter links to; a meeting that nobody can open is shown without a link. */
export const linkedIn = ({ blocks }: Newsletter): Linked[] =>
  blocks.flatMap((block): Linked[] => {
    if (block.blockType === 'news') return block.items.map((item) => ({ collection: 'news', id: idOf(item) }))
    if (block.blockType === 'calls') return block.items.map((item) => ({ collection: 'calls', id: idOf(item) }))
    return block.blockType === 'term' && block.term ? [{ collection: 'terms', id: idOf(block.term) }] : []
  })

/** Whether all that a newsletter links to can be opened by its readers. */
export async function areAllPublished(payload: Payload, linked: readonly Linked[]): Promise<boolean> {
  for (const { collection, id } of linked) {
    const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
    const { totalDocs } = await payload.count({ collection, where, trash: false, overrideAccess: true })
    if (totalDocs === 0) return false
  }
  return true
}
