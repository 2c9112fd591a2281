import type { Client } from 'openapi-fetch'
import type { components, paths } from './schema'

export type { components, paths }

/** Everything that the API answers with, by the names in its description. */
export type Schemas = components['schemas']

/** The languages that content is in. */
export type Locale = Schemas['Text']['lang']

/** A text with the language that it really is in. */
export type Text = Schemas['Text']

type Fetch = (request: Request) => Promise<Response>

export interface SpetsOptions {
  /** Where Spets is reached, such as `https://s3.region.example`. */
  url: string
  /** The language of every question that does not name its own. Without it, Spets goes by `Accept-Language`. */
  locale?: Locale
  /** The key of an API client. Everything here can be read without. */
  key?: string
  /** What to ask with instead of the global `fetch`, such as `cachingFetch()`. */
  fetch?: Fetch
}

type JsonOf<T> = T extends { get: { responses: { 200: { content: { 'application/json': infer Json } } } } } ? Json : never
type QueryOf<T> = T extends { get: { parameters: { query?: infer Query } } } ? Query : never

/** The addresses that answer with a list of pages. */
export type ListPath = {
  [Path in keyof paths]: JsonOf<paths[Path]> extends { items: unknown[]; links: { next: string | null } } ? Path : never
}[keyof paths]

/** What a list is of. */
export type ItemOf<Path extends ListPath> = JsonOf<paths[Path]> extends { items: (infer Item)[] } ? Item : never

export type Spets = Client<paths>

/**
 * A client of Spets' public API, typed by its description.
 * @example const { data, error } = await createSpets({ url, locale: 'en' }).GET('/news', { params: { query: { limit: 5 } } })
 */
export function createSpets(options: SpetsOptions): Spets

/** What an answer holds. @throws SpetsProblem where Spets has refused, or failed */
export function dataOf<T>(answer: { data?: T; error?: unknown; response: Response }): T

/**
 * All items of a list, page after page. Pages are asked for one at a time, as they are read.
 * @example for await (const item of everyItem(spets, '/news', { area: ['skog'] })) …
 * @throws SpetsProblem
 */
export function everyItem<Path extends ListPath>(spets: Spets, path: Path, query?: QueryOf<paths[Path]>): AsyncGenerator<ItemOf<Path>>

/** The words of a text; an empty string where there are none. */
export function text(value: Text | null | undefined): string

/** What to write as `lang` around a text on a page in a language; undefined where it is the language of the page. */
export function langOf(value: { lang: Locale } | null | undefined, page: Locale): Locale | undefined

/**
 * A `fetch` that remembers answers with an ETag and asks Spets only whether they still hold.
 * @param given.most how many answers are remembered; those asked for longest ago are forgotten first
 */
export function cachingFetch(given?: { fetch?: Fetch; most?: number }): Fetch

/** What Spets says of a refusal (RFC 9457). */
export class SpetsProblem extends Error {
  /** The status of the answer. */
  readonly status: number
  /** As Spets says it; null where what answered was not Spets. */
  readonly problem: Schemas['Problem'] | null
}
