import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoBulkWriteError, ObjectId } from 'mongodb'
import type { CollectionSlug, FlattenedField } from 'payload'
import type { NewDocument } from './newDocument'
import { newRowId } from './newId'

/** MongoDB's answer that a unique value is taken. */
const duplicateKey = 11_000

export async function insertOnMongodb(
  { collections }: MongooseAdapter,
  slug: CollectionSlug,
  fields: readonly FlattenedField[],
  documents: readonly NewDocument[],
): Promise<ReadonlySet<string>> {
  const now = new Date()
  const rows = documents.map(({ id, ...document }) => ({
    _id: new ObjectId(id),
    createdAt: now,
    updatedAt: now,
    ...stored(fields, document),
    __v: 0,
  }))
  const refused = new Set<number>()
  try {
    await collections[slug]?.collection.insertMany(rows, { ordered: false, writeConcern: { w: 'majority', journal: true } })
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError) || !areOnlyTaken(error)) throw error
    for (const { index } of errorsOf(error)) refused.add(index)
  }
  return new Set(documents.filter((_, index) => !refused.has(index)).map(({ id }) => id))
}

/** A command that failed as a whole, as when the connection broke, is told as the same error with no errors of documents. */
const areOnlyTaken = (error: MongoBulkWriteError): boolean =>
  errorsOf(error).length > 0 && errorsOf(error).every(({ code }) => code === duplicateKey) && !error.result.getWriteConcernError()

const errorsOf = ({ writeErrors }: MongoBulkWriteError) => [writeErrors].flat()

/** A document or a row of a list, as the adapter stores it: relations as ObjectIds, times as such, rows with ids. */
const stored = (fields: readonly FlattenedField[], document: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = document[field.name]
      return value === undefined ? [] : [[field.name, storedValue(field, value)]]
    }),
  )

function storedValue(field: FlattenedField, value: unknown): unknown {
  if (value === null) return null
  if (field.type === 'array')
    return (value as Record<string, unknown>[]).map((row) => ({ ...stored(field.flattenedFields, row), id: newRowId() }))
  if (field.type === 'relationship')
    return Array.isArray(value) ? value.map((id: string) => new ObjectId(id)) : new ObjectId(value as string)
  return field.type === 'date' ? new Date(value as string) : value
}
