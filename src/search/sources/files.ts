import type { Payload } from 'payload'
import { pointersInProse } from '../../domain/sentValues'
import type { Entry } from '../entry'
import { textsOf } from '../texts'

/** Whose change changes what a text that shows a file is found by. */
export const filesIn = 'documents'

/** The most that the public may ask for at a time. */
const together = 100

/** What a file is called, as far as the public sees it. */
type Named = ReadonlyMap<string, Entry['texts']>

/**
 * Entries of documents whose texts are found by the names of the files that they show, too.
 * @param documents read with `depth: 0`
 */
export async function withFileNames(
  payload: Payload,
  documents: readonly object[],
  entryOf: (document: object) => Entry,
): Promise<Entry[]> {
  const shown = documents.map((document) => [...new Set(pointersInProse(document).flatMap(({ id }) => id ?? []))])
  const named = await namesOf(payload, [...new Set(shown.flat())])
  return documents.map((document, index) => {
    const entry = entryOf(document)
    const shows = shown[index] ?? []
    return { ...entry, shows, texts: [...entry.texts, ...shows.flatMap((id) => named.get(id) ?? [])] }
  })
}

/** @param ids of pictures too, which are found by their captions */
async function namesOf(payload: Payload, ids: readonly string[]): Promise<Named> {
  const named = new Map<string, Entry['texts']>()
  for (let at = 0; at < ids.length; at += together) {
    const { docs } = await payload.find({
      collection: filesIn,
      where: { id: { in: ids.slice(at, at + together) } },
      select: { title: true, filename: true },
      sort: 'id',
      limit: together,
      locale: 'all',
      depth: 0,
      overrideAccess: false,
    })
    for (const { filename, id, title } of docs) if (filename) named.set(id, textsOf(title, filename))
  }
  return named
}
