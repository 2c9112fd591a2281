import type { CollectionSlug, PayloadRequest } from 'payload'
import { couldBeId } from '../../database'
import type { Pointer } from '../../domain/sentValues'
import type { TextKey } from '../../i18n'
import { hasDrafts } from '../../policies'
import { titleOf } from '../references/holders'

/** Why readers would not see something, in words. */
export interface Unseen {
  text: TextKey
  words?: Record<string, string>
}

/**
 * Which of the files that a text shows readers would not see: what lies in the trash, and, where the text is for readers
 * now, what is not published or has no file. Nothing is said of what does not exist.
 */
export async function unseenAmong(
  req: PayloadRequest,
  pointers: readonly Pointer[],
  isForReaders: boolean,
): Promise<(pointer: Pointer) => Unseen[]> {
  const problems = new Map<string, Unseen>()
  for (const { collection, id } of pointers) {
    if (id === null || problems.has(keyOf({ collection, id }))) continue
    const text = await problemOf(req, collection, id, isForReaders)
    if (text) problems.set(keyOf({ collection, id }), { text, words: { title: await titleOf(req, collection as CollectionSlug, id) } })
  }
  return (pointer) => [problems.get(keyOf(pointer))].filter((problem) => problem !== undefined)
}

const keyOf = ({ collection, id }: Pointer): string => `${collection} ${id}`

interface Stored {
  id: string
  deletedAt?: unknown
  _status?: unknown
  filename?: unknown
}

async function problemOf({ payload }: PayloadRequest, slug: string, id: string, isForReaders: boolean): Promise<TextKey | null> {
  const config = slug in payload.collections ? payload.collections[slug as CollectionSlug].config : null
  if (!config || !couldBeId(payload, id)) return null
  const stored = await payload.db.findOne<Stored>({ collection: slug as CollectionSlug, where: { id: { equals: id } } })
  if (!stored) return null
  if (stored.deletedAt) return 'problems.shownInTrash'
  if (!isForReaders) return null
  if (hasDrafts(config) && stored._status !== 'published') return 'problems.shownUnpublished'
  return config.upload && !stored.filename ? 'problems.shownWithoutFile' : null
}
