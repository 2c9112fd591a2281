import { type BaseDatabaseAdapter, type CollectionSlug, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { takenAt } from '../fields/unique'
import { onceConnected } from './onceConnected'

interface Args {
  collection: string
  data: Record<string, unknown>
  req?: Partial<PayloadRequest>
}

type Write = (args: Args) => Promise<unknown>

/**
 * Says of a value that somebody else has taken in the same moment which field to change, as `withUniqueSaid` does before:
 * the databases name what their index holds, which may be a field that nobody sees, or the first of several. Stands
 * around all that is done to the adapter when it connects.
 */
export function sayUnique<T extends BaseDatabaseAdapter>(adapter: T): T {
  return onceConnected(adapter, () => {
    const writing = adapter as unknown as Record<'create' | 'updateOne', Write>
    for (const method of ['create', 'updateOne'] as const) writing[method] = saying(writing[method].bind(adapter), adapter.payload)
  })
}

const saying =
  (write: Write, payload: Payload): Write =>
  async (args) => {
    try {
      return await write(args)
    } catch (error) {
      throw error instanceof ValidationError ? whereWritten(error, args, payload) : error
    }
  }

function whereWritten(error: ValidationError, { collection, data, req }: Args, { collections }: Payload): ValidationError {
  const config = collections[collection as CollectionSlug]?.config
  if (!config || !req?.i18n || !req.t) return error
  const asked = req as PayloadRequest
  const errors = error.data.errors.map((each) => {
    const field = config.flattenedFields.find(({ name }) => name === each.path)
    const value = field && data[field.name]
    return field && 'unique' in field && field.unique && typeof value === 'string'
      ? { ...each, ...takenAt(asked, config, { field, value }) }
      : each
  })
  return new ValidationError({ collection, errors, req: asked }, req.t)
}
