import { extname } from 'node:path'
import type { TermFormat } from './read'

const formats: Readonly<Record<string, TermFormat>> = {
  '.ttl': 'turtle',
  '.jsonld': 'jsonld',
  '.json': 'jsonld',
  '.rdf': 'rdfxml',
  '.xml': 'rdfxml',
  '.csv': 'csv',
}

/** What a file holds by the end of its name; null where it is none that terms are read from. */
export const termFormatOf = (fileName: string): TermFormat | null => formats[extname(fileName).toLowerCase()] ?? null
