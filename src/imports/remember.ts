import type { Payload } from 'payload'

/** Remembers what an import is about to do to a contact, so that it can be undone; written before it is done. */
export type Remember = (change: { address: string; change: 'created' | 'updated'; before?: object; after?: object }) => Promise<void>

export const rememberIn =
  (payload: Payload, run: string): Remember =>
  async (change) => {
    await payload.db.create({ collection: 'contact-import-changes', data: { ...change, import: run }, returning: false })
  }
