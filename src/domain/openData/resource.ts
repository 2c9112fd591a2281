import type { ContentLanguage } from '../../i18n/languages'

/** The names that ours are shortened by, in every format. `spets` is what no common vocabulary has a word for. */
export const namespaces = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spets: 'urn:spets:vocabulary:',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof namespaces

/** A name with its prefix: `skos:prefLabel`. */
export type Name = `${Prefix}:${string}`

/** What a property says: another thing, a text in a language, a value of a type, or a thing without an address. */
export type Value = { iri: string } | Text | { resource: Resource }

/** A text in a language, or a value of a type. */
export type Text = { text: string; language: ContentLanguage } | { text: string; type: Name }

/** A thing and what is said of it. It is written as RDF in whatever format is asked for. */
export interface Resource {
  /** Null for what stands within another and is named by nobody. */
  iri: string | null
  type: Name
  /** One name may stand more than once. */
  properties: readonly (readonly [Name, Value])[]
}

/** The whole name. */
export function whole(name: Name): string {
  const [prefix = '', ...rest] = name.split(':')
  return namespaces[prefix as Prefix] + rest.join(':')
}

/** Characters that no IRI has (RFC 3987), encoded as the ones that stand for them. */
const safe = (iri: string): string => iri.replace(/[\p{Cc} <>"{}|\\^`]/gu, (sign) => encodeURIComponent(sign))

export const thing = (iri: string): Value => ({ iri: safe(iri) })
export const isTrue: Value = { text: 'true', type: 'xsd:boolean' }

/** @param instant ISO 8601 */
export const time = (instant: string): Value => ({ text: instant, type: 'xsd:dateTime' })

/** A text in each language that it is written in. */
export const texts = (written: { readonly [L in ContentLanguage]?: string }): Value[] =>
  Object.entries(written).map(([language, text]) => ({ text, language: language as ContentLanguage }))

/** One property with each of several values. */
export const each = (name: Name, values: readonly Value[]): (readonly [Name, Value])[] => values.map((value) => [name, value])
