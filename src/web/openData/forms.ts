import { jsonLd } from '../../domain/openData/jsonLd'
import type { Form } from '../../domain/openData/negotiate'
import { rdfXml } from '../../domain/openData/rdfXml'
import type { Resource } from '../../domain/openData/resource'
import { turtle } from '../../domain/openData/turtle'

/** How RDF is written, by the ending of its address. */
export const rdfForms = {
  ttl: { type: 'text/turtle; charset=utf-8', write: turtle },
  jsonld: { type: 'application/ld+json', write: jsonLd },
  rdf: { type: 'application/rdf+xml', write: rdfXml },
} satisfies Record<string, { type: string; write: (resources: readonly Resource[]) => string }>

export type RdfEnding = keyof typeof rdfForms

export const isRdfEnding = (ending: string): ending is RdfEnding => Object.hasOwn(rdfForms, ending)

/** No media type is registered for TBX; this one tells that it is XML. */
export const tbxType = 'application/x-tbx+xml'

/** What terms are had as; a person's page is what whoever takes anything gets. */
export const termForms: readonly Form<'csv' | 'html' | 'tbx' | RdfEnding>[] = [
  { key: 'html', types: ['text/html', 'application/xhtml+xml'] },
  { key: 'ttl', types: ['text/turtle', 'application/x-turtle'] },
  { key: 'jsonld', types: ['application/ld+json', 'application/json'] },
  { key: 'rdf', types: ['application/rdf+xml', 'application/xml'] },
  { key: 'csv', types: ['text/csv'] },
  { key: 'tbx', types: [tbxType] },
]
