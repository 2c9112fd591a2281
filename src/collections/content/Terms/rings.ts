import { type CollectionBeforeValidateHook, type PayloadRequest, type CollectionAfterChangeHook, ValidationError } from 'payload'
import { ringIn } from '../../../domain/rings'
import { type TextKey, translator } from '../../../i18n'

type Path = 'broader' | 'replacedBy'

const said: Record<Path, { itself: TextKey; ring: TextKey }> = {
  broader: { itself: 'problems.broaderItself', ring: 'problems.broaderRing' },
  replacedBy: { itself: 'problems.replacedByItself', ring: 'problems.replacedByRing' },
}

/** What is being saved this moment, by term: two who save at once see each other's. */
const underWay: Record<Path, Map<string, readonly string[]>> = { broader: new Map(), replacedBy: new Map() }

/** How long a save that was refused for another reason is remembered, in milliseconds. */
const forgotten = 3_000

/**
 * A term is neither broader than itself nor replaced by itself, by whatever way around (SKOS calls the hierarchy
 * transitive). Drafts are held to it too, and count as what may be published.
 * @throws ValidationError at the field
 */
export const refuseRings: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  if (!data || !id) return data
  const errors: { path: string; message: string }[] = []
  const t = translator(req.i18n.language)
  if (idsIn(data.related).includes(id)) errors.push({ path: 'related', message: t('problems.relatedItself') })
  for (const path of ['broader', 'replacedBy'] as const) {
    if (path === 'replacedBy' && data.status !== 'obsolete') continue
    const ring = await ringWith(req, path, id, idsIn(data[path]))
    if (ring)
      errors.push({
        path,
        message: t(ring.length === 1 ? said[path].itself : said[path].ring, { terms: (await labelsOf(req, ring)).join(' → ') }),
      })
  }
  if (errors.length === 0) return data
  forget(id)
  throw new ValidationError({ collection: 'terms', errors, req }, req.t)
}

export const forgetUnderWay: CollectionAfterChangeHook = ({ doc }: { doc: { id: string } }) => forget(doc.id)

function forget(id: string): void {
  underWay.broader.delete(id)
  underWay.replacedBy.delete(id)
}

async function ringWith(req: PayloadRequest, path: Path, id: string, chosen: readonly string[]): Promise<readonly string[] | null> {
  underWay[path].set(id, chosen)
  setTimeout(() => {
    if (underWay[path].get(id) === chosen) underWay[path].delete(id)
  }, forgotten).unref()
  return ringIn(id, chosen, (ids) => chosenBy(req, path, ids))
}

/** What terms point at: as they are public, as their drafts say, and as is being saved. */
async function chosenBy(req: PayloadRequest, path: Path, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map(ids.map((id): [string, string[]] => [id, [...(underWay[path].get(id) ?? [])]]))
  for (const draft of [false, true]) {
    const where = { id: { in: [...ids] } }
    const { docs } = await req.payload.find({
      collection: 'terms',
      where,
      draft,
      pagination: false,
      depth: 0,
      trash: true,
      overrideAccess: true,
      select: { broader: true, replacedBy: true, status: true },
      joins: false,
      req,
    })
    for (const doc of docs) if (path === 'broader' || doc.status === 'obsolete') found.get(doc.id)?.push(...idsIn(doc[path]))
  }
  return found
}

async function labelsOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { id: { in: [...ids] } },
    draft: true,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    select: { preferredLabel: true, identifier: true },
    joins: false,
    req,
  })
  return ids.map((id) => docs.find((doc) => doc.id === id)).map((doc) => doc?.preferredLabel || doc?.identifier || '?')
}

/** The ids of what a relation points at, whether one or several, read along or not. */
const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : each
    return typeof id === 'string' ? [id] : []
  })
