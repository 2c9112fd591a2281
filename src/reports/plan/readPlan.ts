import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { idOf } from '../../domain/relations'
import type { Activity, CommunicationPlan } from '../../payload-types'

/** A plan with all that it and its activities point at; texts in every language, as `locale: 'all'` gives them. */
export interface ReadPlan {
  plan: CommunicationPlan
  activities: Activity[]
  /** What people, strength areas, segments and terms are called, by id; not those that the reader may not see. */
  names: ReadonlyMap<string, string>
  definitions: ReadonlyMap<string, string>
}

interface Reader {
  payload: Payload
  user: TypedUser | null
}

/** Reads a plan with the reader's rights. @throws NotFound, Forbidden */
export async function readPlan(reader: Reader, id: string): Promise<ReadPlan> {
  const { payload } = reader
  const plan = await payload.findByID({ collection: 'communication-plans', id, ...asked(reader), joins: false })
  const where = { plan: { equals: plan.id } }
  const { docs: activities } = await payload.find({ collection: 'activities', where, joins: false, ...all(reader) })
  const terms = await termsOf(reader, idsIn(plan.concepts))
  const named = await Promise.all([
    namesIn(reader, 'people', 'name', [
      ...idsIn(plan.spokespersons?.map(({ person }) => person)),
      ...activities.flatMap(({ responsible }) => idsIn(responsible)),
    ]),
    namesIn(reader, 'strength-areas', 'title', idsIn(plan.messages?.map(({ strengthArea }) => strengthArea))),
    namesIn(reader, 'segments', 'name', idsIn(plan.audiences?.map(({ segment }) => segment))),
    namesIn(reader, 'communication-plans', 'title', idsIn([plan.madeFrom])),
  ])
  return {
    plan,
    activities,
    names: new Map([...named.flat(), ...terms.map(({ id: term, preferredLabel }) => [term, preferredLabel] as const)]),
    definitions: new Map(terms.flatMap(({ definition, id: term }) => (definition ? [[term, definition] as const] : []))),
  }
}

const asked = ({ user }: Reader) => ({ locale: 'all', depth: 0, overrideAccess: false, user }) as const

const all = (reader: Reader) => ({ ...asked(reader), pagination: false }) as const

type Pointer = string | { id: string } | null | undefined

const idsIn = (pointers: readonly Pointer[] | null | undefined): string[] =>
  (pointers ?? []).flatMap((pointer) => (pointer ? [idOf(pointer)] : []))

async function termsOf(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({ collection: 'terms', where: { id: { in: ids } }, joins: false, ...all(reader) })
  return docs
}

/** How many are asked for at a time: SQLite fails on long lists of values. */
const portion = 200

async function namesIn(reader: Reader, collection: CollectionSlug, field: string, given: string[]): Promise<(readonly [string, string])[]> {
  const ids = [...new Set(given)]
  const names: (readonly [string, string])[] = []
  for (let start = 0; start < ids.length; start += portion) {
    const where = { id: { in: ids.slice(start, start + portion) } }
    // Whoever may read none of them, as readers no segments, is told no names.
    const { docs } = await reader.payload.find({ collection, where, ...all(reader), select: { [field]: true }, disableErrors: true })
    for (const doc of docs) names.push([String(doc.id), (doc as unknown as Record<string, string>)[field] ?? ''])
  }
  return names
}
