import type { PerLanguage } from '../domain/localised'
import type { ContentLanguage } from '../i18n/languages'

/** What can be found, in the order in which kinds are offered. */
export const searchTypes = [
  'strength-areas',
  'terms',
  'news',
  'pages',
  'meetings',
  'initiatives',
  'calls',
  'documents',
  'people',
  'newsletters',
  'explanation-model',
] as const
export type SearchType = (typeof searchTypes)[number]

/** A text in the languages that it is written in; a name is the same in all. */
export type Texts = PerLanguage<string> | string

/** Of a period that an entry is shown in, and the strength area on whose page it is. */
interface Place {
  area: string
  from: string | null
  to: string | null
}

/** Something that can be found, as the public may see it. */
export interface Entry {
  type: SearchType
  id: string
  title: Texts
  /** Words that it is found by and that are not shown: forms of a term. */
  keywords: readonly Texts[]
  /** What is searched and shown around a hit, the most telling first. */
  texts: readonly Texts[]
  /** Strength areas that it belongs to, by id. */
  areas: readonly string[]
  /** When it happened or happens, ISO 8601. */
  date: string | null
  /** Its own page; null for what stands on the page of a strength area. */
  address: ((language: ContentLanguage) => string) | null
  places: readonly Place[]
  /** By which a strength area is named in addresses. */
  slug: string | null
  /** The pictures and files that its text shows, by id. */
  shows: readonly string[]
}

/** By which an entry is known in the index. */
export const keyOf = ({ type, id }: Pick<Entry, 'type' | 'id'>): string => `${type}/${id}`
