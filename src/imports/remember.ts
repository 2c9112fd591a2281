import { NotFound, type Payload, ValidationError, type Where } from 'payload'
import type { Hold } from './hold'

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
  (payload: Payload, run: string, hold: Hold): Remember =>
  async (change, work) => {
    await hold.keep()
    const { id } = await payload.db.create({ collection, data: { ...change, import: run, saidNo: false, outcome: 'todo' } })
    try {
      return await work()
    } catch (error) {
      if (isBeforeWriting(error)) await forget(payload, String(id))
      throw error
    }
  }

/** Whatever else fails may have failed after the write. */
const isBeforeWriting = (error: unknown) => error instanceof ValidationError || error instanceof NotFound

async function forget(payload: Payload, id: string): Promise<void> {
  const where: Where = { id: { equals: id } }
  await payload.db.deleteOne({ collection, where, returning: false })
}
