import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { refusedAt } from '../fieldNames'
import { translator } from '../i18n'

/**
 * The collection with files that are uploaded, and never fetched. Payload otherwise fetches one from whatever address a
 * request names beside a file's name: from a network that is Spets' own, and past what looks at files that are sent.
 */
export function withNothingFetched(collection: CollectionConfig): CollectionConfig {
  const { hooks, upload } = collection
  if (!upload) return collection
  const options = typeof upload === 'object' ? upload : {}
  return {
    ...collection,
    upload: { ...options, pasteURL: false, externalFileHeaderFilter: fetchNothing },
    hooks: { ...hooks, beforeOperation: [refuseToFetch, ...(hooks?.beforeOperation ?? [])] },
  }
}

/** Payload asks for the headers before it fetches, by whichever door: it has no other place to say no. */
const fetchNothing = (): never => {
  throw new Error('Files are uploaded, not fetched.')
}

/** Says so in words, where what was sent can be seen: Payload takes the address out of the document before. */
const refuseToFetch: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'create' || req.file || !namesSource(req.data)) return args
  const message = translator(req.i18n.language)('problems.notFetched')
  throw refusedAt({ collection: collection.slug }, [{ path: 'file', message }], req)
}

const namesSource = (data: object | undefined): boolean =>
  data !== undefined && ['filename', 'url'].every((name) => typeof Reflect.get(data, name) === 'string')
