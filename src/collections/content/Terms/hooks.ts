import type { CollectionBeforeValidateHook, FieldHook } from 'payload'
import { firstFree } from '../../../fields/firstFree'
import { slugOf } from '../../../domain/slug'
import { refusedAt } from '../../../fieldNames'
import { translator } from '../../../i18n'

/** SKOS: an identifier never changes, since others point at it. */
export const keepIdentifier: FieldHook = ({ value, data, operation, originalDoc }) => {
  if (operation === 'update' && originalDoc?.identifier) return originalDoc.identifier as string
  if (typeof value === 'string' && value.trim()) return slugOf(value)
  const label: unknown = data?.preferredLabel
  const text = typeof label === 'string' ? label : (label as Record<string, string> | undefined)?.sv
  return text ? slugOf(text) : undefined
}

/** A copy is another term. */
export const otherIdentifier: FieldHook = ({ value, req }) => firstFree(req, 'terms', 'identifier', String(value))

/** An identifier that was in use is never given to another term. */
export const refuseReuse: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || typeof data?.identifier !== 'string') return data
  const where = { identifier: { equals: data.identifier } }
  const { totalDocs } = await req.payload.count({ collection: 'term-tombstones', where, req })
  if (totalDocs === 0) return data
  const message = translator(req.i18n.language)('problems.identifierUsed', { identifier: data.identifier })
  throw refusedAt({ collection: 'terms' }, [{ path: 'identifier', message }], req)
}
