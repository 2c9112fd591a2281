import { NotFound, type Payload, ValidationError, type Where } from 'payload'
import { insertMany, newId } from '../database'
import type { Lease } from './lease'

/** What an import is about to do. */
export type Remembered =
  | { change: 'created'; name: string; after: object }
  | { change: 'updated'; name: string; contact: string; before: object; after: object }
  | { change: 'organisation'; name: string; after: object }

/**
 * Does something that an import does, and remembers it so that it can be undone. It is written down before it
 * is done: whatever is stopped in the middle, nothing has been done that is not known.
 */
export type Remember = <Result>(change: Remembered, work: () => Promise<Result>) => Promise<Result>

const collection = 'contact-import-changes'

/** @param run the import that it belongs to */
export const rememberIn =
  (payload: Payload, run: string, lease: Lease): Remember =>
  async (change, work) => {
    await lease.keep()
    const { id } = await payload.db.create({ collection, data: { ...change, import: run, saidNo: false, outcome: 'todo' } })
    try {
      return await work()
    } catch (error) {
      if (isBeforeWriting(error)) await forget(payload, String(id))
      throw error
    }
  }

/** Contacts to be made together, with the ids that they are to have. */
interface ManyContacts {
  ids: readonly string[]
  write: () => Promise<ReadonlySet<string>>
}

/**
 * Makes many contacts in one step, each remembered before it is made. What was not made is not remembered.
 * @param changes in the order of the ids
 * @returns the ids of those that were made, and whether the others were kept out by a failure
 */
export async function rememberMany(
  payload: Payload,
  run: string,
  changes: readonly Remembered[],
  { ids, write }: ManyContacts,
): Promise<{ written: ReadonlySet<string>; failed: boolean }> {
  if (changes.length === 0) return { written: new Set(), failed: false }
  const remembered = changes.map((change) => ({ id: newId(payload), saidNo: false, outcome: 'todo', ...change, import: run }))
  await insertMany(payload, collection, remembered)
  const made = await attempt(payload, write)
  const written = made ?? (await idsThere(payload, ids))
  const undone = remembered.filter((_, index) => !written.has(ids[index] ?? ''))
  if (undone.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: undone.map(({ id }) => id) } } })
  return { written, failed: made === null }
}

/** A database's message can hold what was written, and personal data have no place in a log. */
async function attempt(payload: Payload, work: () => Promise<ReadonlySet<string>>): Promise<ReadonlySet<string> | null> {
  try {
    return await work()
  } catch (error) {
    payload.logger.warn({
      msg: 'Rows of an import could not be written together and are tried one by one',
      kind: error instanceof Error ? error.name : typeof error,
    })
    return null
  }
}

/** What failed may have failed after some of it was written. */
async function idsThere(payload: Payload, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const where: Where = { id: { in: [...ids] } }
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'contacts',
    where,
    select: { id: true },
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Whatever else fails may have failed after the write. */
const isBeforeWriting = (error: unknown) => error instanceof ValidationError || error instanceof NotFound

async function forget(payload: Payload, id: string): Promise<void> {
  const where: Where = { id: { equals: id } }
  await payload.db.deleteOne({ collection, where, returning: false })
}
