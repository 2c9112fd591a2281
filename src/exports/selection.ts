import type { Payload, PayloadRequest, Where } from 'payload'
import { areasToCutTo } from '../access/actions'
import { mustMayAsk } from '../access/segmentQuestions'
import { refuseForgotten, segmentContactIds } from '../database'
import { idOf } from '../domain/relations'
import { translator } from '../i18n'
import { exportedProperties, type ReadContact } from './contactRows'

/** How many contacts are read at a time. */
const portion = 500

/** The contacts that are to be exported, in the order of their addresses, read while they are written. */
export interface Selection {
  count: number
  pages: () => AsyncIterable<ReadContact[]>
}

/**
 * The contacts that whoever asks may take out: all, those of the own strength areas, or those of these that a segment
 * picks now.
 * @param segment id of a segment that the user may read; null for no segment
 * @throws APIError 404 when the user has no such segment; Refusal when it cannot be told whom it picks, or not to this user
 */
export async function selectionFor(req: PayloadRequest, segment: string | null): Promise<Selection> {
  const { payload } = req
  const areas = await areasToCutTo(req)
  const picked = segment === null ? null : await pickedBy(req, segment)
  if (!areas && !picked) {
    const { totalDocs } = await payload.count({ collection: 'contacts' })
    return { count: totalDocs, pages: () => everyPage(payload, exportedProperties) }
  }
  const own = areas && new Set(areas)
  const ids: string[] = []
  for await (const page of everyPage(payload, { address: true, strengthAreas: true } as const)) {
    const wanted = page.filter(
      ({ id, strengthAreas }) => (!picked || picked.has(id)) && (!own || (strengthAreas ?? []).some((area) => own.has(idOf(area)))),
    )
    ids.push(...wanted.map(({ id }) => id))
  }
  return { count: ids.length, pages: () => pagesOf(payload, ids) }
}

async function pickedBy(req: PayloadRequest, id: string): Promise<ReadonlySet<string>> {
  const found = await req.payload.findByID({ collection: 'segments', id, depth: 0, overrideAccess: false, user: req.user, req })
  // Whose contacts are named in it is not told to all who may use it, and they are in it all the same.
  const { question, include, exclude } = await req.payload.findByID({ collection: 'segments', id: found.id, depth: 0 })
  await mustMayAsk(req, [question])
  await refuseForgotten(req.payload, [question], translator(req.i18n.language))
  return segmentContactIds(req.payload, {
    question: question ?? null,
    include: (include ?? []).map(idOf),
    exclude: (exclude ?? []).map(idOf),
  })
}

/** All contacts by their addresses, each read once, whatever is added or taken away meanwhile. */
async function* everyPage<Wanted extends Partial<typeof exportedProperties>>(
  payload: Payload,
  select: Wanted,
): AsyncGenerator<Pick<ReadContact, 'id' | 'address' | 'strengthAreas'>[] & ReadContact[]> {
  let last: string | null = null
  for (;;) {
    const after: Where = last === null ? {} : { address: { greater_than: last } }
    const asked = { collection: 'contacts', where: after, sort: 'address', limit: portion, pagination: false, depth: 0 } as const
    const { docs } = await payload.find({ ...asked, select: { ...select, address: true } })
    if (docs.length > 0) yield docs as ReadContact[]
    if (docs.length < portion) return
    last = (docs.at(-1) as ReadContact | undefined)?.address ?? null
    if (last === null) return
  }
}

async function* pagesOf(payload: Payload, ids: readonly string[]): AsyncGenerator<ReadContact[]> {
  for (let start = 0; start < ids.length; start += portion) {
    const where: Where = { id: { in: ids.slice(start, start + portion) } }
    const { docs } = await payload.find({
      collection: 'contacts',
      where,
      sort: 'address',
      select: exportedProperties,
      pagination: false,
      depth: 0,
    })
    yield docs
  }
}
