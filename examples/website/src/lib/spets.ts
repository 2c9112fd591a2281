import { createSpets, dataOf, everyItem, type ItemOf, type ListPath, type Spets } from '@spets/client'
import { type Language, spetsUrl } from '../../site.config'

/** Spets, asked in a language. */
export const spetsIn = (locale: Language): Spets => createSpets({ url: spetsUrl, locale })

/** What a website shows always has its id, which types of a list cannot promise since `fields=` may leave it out. */
type Whole<T> = Required<T>

/** An item of a list as it is when no fields are left out. */
export type Item<Path extends ListPath> = Whole<ItemOf<Path>>

const kept = new Map<string, Promise<unknown>>()

/** Asks once in a build, however many pages show it. */
export function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined
  const asked = known ?? ask()
  kept.set(key, asked)
  return asked
}

async function allOf<Path extends ListPath>(path: Path, language: Language): Promise<Item<Path>[]> {
  const items: Item<Path>[] = []
  for await (const item of everyItem(spetsIn(language), path)) items.push(item as Item<Path>)
  return items
}

/** All of a list, in its usual order, in a language. */
export const listOf = <Path extends ListPath>(path: Path, language: Language): Promise<Item<Path>[]> =>
  once(`${path} ${language}`, () => allOf(path, language))

/** The region's own picture of smart specialisation. */
export const modelIn = (language: Language) =>
  once(`model ${language}`, async () => dataOf(await spetsIn(language).GET('/explanation-model')))

/** What is public of this year. */
export const yearIn = (language: Language) => once(`year ${language}`, async () => dataOf(await spetsIn(language).GET('/year-wheel')))

/** A sent newsletter. */
export const newsletterIn = (id: string, language: Language) =>
  once(
    `newsletter ${id} ${language}`,
    async () => dataOf(await spetsIn(language).GET('/newsletters/{id}', { params: { path: { id } } })).item,
  )

/** The year wheel as the web component reads it. */
export const wheelIn = (language: Language) =>
  once(`wheel ${language}`, async () => {
    const answer = await fetch(`${spetsUrl}/${language}/year-wheel/year-wheel.json`)
    if (!answer.ok) throw new Error(`${answer.status} for the year wheel`)
    return (await answer.json()) as { year: number; title: string; svg: string }
  })
