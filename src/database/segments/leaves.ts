import type { Payload } from 'payload'
import { isOfOrganisations, segmentFields, type StoredField } from '../../domain/segments/fields'
import { type PositiveLeaf, type Test, tester } from '../../domain/segments/leaves'
import { isMongodb } from '../drop'
import { contactsInvolved } from './involvements'
import { chunksOf, idsOf, pagesOf } from './pages'
import { allIds, idsWithValues, type StoredValues, valuesOf } from './sqliteValues'
import { textsIn } from './stored'

/**
 * The contacts that a leaf holds for, exactly as `leafHolds` says it. A leaf on organisations is asked in two
 * steps, since a path through a relationship means different things in the databases.
 */
export async function contactsWith(payload: Payload, leaf: PositiveLeaf): Promise<ReadonlySet<string>> {
  const place = segmentFields[leaf.field]
  if (place.collection === 'involvements') return contactsInvolved(payload, place.property, leaf)
  const ids = await documentsWith(payload, leaf, place)
  return isOfOrganisations(leaf.field) ? contactsOf(payload, ids) : ids
}

/**
 * The documents that a leaf holds for. The databases agree on which values are equal, but not on text (case,
 * accents) nor on having a value at all (empty lists): there the values are read, and the rule decides.
 */
function documentsWith(payload: Payload, { test }: PositiveLeaf, place: StoredField): Promise<ReadonlySet<string>> {
  const asked = test.is === 'oneOf' && place.kind !== 'text'
  return asked ? documentsEqualTo(payload, place, test.values) : documentsRead(payload, place, test)
}

async function documentsEqualTo(
  payload: Payload,
  { collection, property, kind }: StoredField,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  return kind === 'checkbox' ? idsThatSayYes(payload, collection, property) : idsIn(payload, collection, property, values)
}

async function documentsRead(payload: Payload, { collection, property, kind }: StoredField, test: Test): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  const holds = tester(kind, test)
  const pages = isMongodb(payload.db) ? valuesOnMongodb(payload, collection, property) : valuesOf(payload, collection, property)
  for await (const page of pages) {
    for (const [id, ...values] of page) if (holds(textsIn(values))) ids.add(id)
  }
  return ids
}

async function* valuesOnMongodb(payload: Payload, collection: Collection, property: string): AsyncGenerator<readonly StoredValues[]> {
  for await (const page of pagesOf(payload, { collection, properties: [property] }))
    yield page.map((stored) => [String(stored.id), stored[property]])
}

const contactsOf = (payload: Payload, organisations: Iterable<string>): Promise<ReadonlySet<string>> =>
  idsIn(payload, 'contacts', 'organisations', organisations)

type Collection = 'contacts' | 'organisations'

const idsThatSayYes = (payload: Payload, collection: Collection, property: string): Promise<ReadonlySet<string>> =>
  isMongodb(payload.db)
    ? idsOf(payload, { collection, where: { [property]: { equals: true } } })
    : idsWithValues(payload, collection, property, [1])

/** The documents whose property has one of these values. */
export async function idsIn(payload: Payload, collection: Collection, property: string, values: Iterable<string>): Promise<Set<string>> {
  if (!isMongodb(payload.db)) return idsWithValues(payload, collection, property, [...values])
  const ids = new Set<string>()
  for (const chunk of chunksOf(values)) {
    for (const id of await idsOf(payload, { collection, where: { [property]: { in: chunk } } })) ids.add(id)
  }
  return ids
}

/** Everybody. */
export const everyId = (payload: Payload, collection: Collection): Promise<Set<string>> =>
  isMongodb(payload.db) ? idsOf(payload, { collection }) : allIds(payload, collection)
