import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { takenAt, tellWritten, uniqueFieldsOf } from '../fields/unique'

/**
 * The collection that says of an identifier that is taken which field to change: before anything is written, of drafts
 * too, and at the field that it was made from where the writer left it empty. Two who save at once meet the database's
 * own rule, which `database/unique.ts` says alike.
 */
export const withUniqueSaid = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteWritten],
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseTaken],
  },
})

/** What is made of other fields stands in the data too once hooks have run. */
const noteWritten: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if ((operation === 'create' || operation === 'update') && 'data' in args) tellWritten(req, collection.slug, args.data)
  return args
}

const refuseTaken: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, operation, req }) => {
  if (!data) return data
  const own = operation === 'update' ? (originalDoc as { id?: string }).id : undefined
  const errors = []
  for (const field of uniqueFieldsOf(collection.flattenedFields)) {
    const value: unknown = data[field.name]
    if (typeof value !== 'string' || value === '' || (own && value === (originalDoc as Record<string, unknown>)[field.name])) continue
    const other = await holderOf(req, collection.slug, field, value, own)
    if (other) errors.push(takenAt(req, collection, { field, value, isInTrash: Boolean(other.deletedAt) }))
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}

/** Asked below Payload's operations, which would sort what is one document at most. Those in the trash keep what they have. */
async function holderOf(
  req: PayloadRequest,
  collection: string,
  { name }: FlattenedField,
  value: string,
  own: string | undefined,
): Promise<Holder | null> {
  const same: Where = { [name]: { equals: value } }
  const where: Where = own ? { and: [same, { id: { not_equals: own } }] } : same
  return req.payload.db.findOne<Holder>({ collection: collection as CollectionSlug, where, req })
}

interface Holder {
  id: string
  deletedAt?: string | null
}
