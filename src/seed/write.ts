import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, TypedCollection } from 'payload'

/** The languages that the demonstration content is written in. */
export type SeedLanguage = 'sv' | 'en'

/**
 * Writes one document in Swedish and then its English texts.
 * @param make the document's data in a language; on the second call with what was made on the first, so
 * that rows keep their ids
 */
export async function writeBoth<Slug extends CollectionSlug>(
  payload: Payload,
  collection: Slug,
  make: (language: SeedLanguage, made?: TypedCollection[Slug]) => object,
): Promise<string> {
  const data = make('sv') as RequiredDataFromCollectionSlug<Slug>
  const made = (await payload.create({ collection, locale: 'sv', data, depth: 0 })) as TypedCollection[Slug]
  const id = String(made.id)
  await payload.update({ collection, id, locale: 'en', data: make('en', made) as never, depth: 0 })
  return id
}

/** Rows of an array that keep the ids they were given when they were first written; each is told the row it was. */
export const rowsWith = <Item, Row extends { id?: string | null }>(
  items: readonly Item[],
  made: readonly Row[] | null | undefined,
  toRow: (item: Item, made: Row | undefined) => object,
): object[] => items.map((item, index) => ({ ...toRow(item, made?.[index]), ...(made?.[index]?.id ? { id: made[index].id } : {}) }))

/** The ids of what was written, by the key that the seed files name it by. */
export type Ids = ReadonlyMap<string, string>

/** @throws Error when the seed files name something that they do not hold. */
export function idIn(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The seed has no "${key}"`)
  return id
}
