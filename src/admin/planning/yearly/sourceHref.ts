import type { Source } from '../../../domain/reporting/parts'
import { adminAddresses } from '../../addresses'

/** Where to see what a sentence is made of: a document, a list of those that were counted, or a page of settings. */
export function sourceHref(source: Source): string {
  if ('id' in source) return adminAddresses.document(source.collection, source.id)
  if ('global' in source) return `/admin/globals/${source.collection}`
  return `/admin/collections/${source.collection}?${asked('where', source.where)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')}`
}

/** A question as lists have it in their addresses: `where[and][0][kind][equals]=newsletter`. */
const asked = (path: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, below]) => asked(`${path}[${name}]`, below))
    : [[path, String(value)]]
