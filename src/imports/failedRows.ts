import type { Payload, Where } from 'payload'
import { insertMany, newId } from '../database'
import type { PlannedRow } from '../domain/imports/plan'
import type { ContactImportRow } from '../payload-types'

const collection = 'contact-import-rows'

/** A row of a list that did not go in. */
export type FailedRow = Pick<PlannedRow, 'number' | 'cells' | 'address' | 'name' | 'problems'> & { outcome: 'error' }

/** Keeps those of some rows that did not go in. Those that are kept already are not kept twice. */
export async function keepFailedRows(payload: Payload, run: string, rows: readonly PlannedRow[]): Promise<void> {
  const failed = rows.filter(({ outcome }) => outcome === 'error')
  if (failed.length === 0) return
  const numbers = failed.map(({ number }) => number)
  await payload.db.deleteMany({ collection, where: { and: [ofRun(run), { number: { in: numbers } }] } })
  await insertMany(
    payload,
    collection,
    failed.map(({ address, cells, name, number, problems }) => ({
      id: newId(payload),
      import: run,
      number,
      address,
      name,
      cells,
      problems,
    })),
  )
}

/** The rows of a list that did not go in, in its order. @param most how many of them; 0 for all */
export async function failedRows(payload: Payload, run: string, most: number): Promise<FailedRow[]> {
  const { docs } = await payload.db.find<ContactImportRow>({
    collection,
    where: ofRun(run),
    sort: 'number',
    limit: most,
    pagination: false,
  })
  return docs.map(({ address, cells, name, number, problems }) => ({
    number,
    outcome: 'error',
    address: address ?? null,
    name: name ?? null,
    cells,
    problems,
  }))
}

const ofRun = (run: string): Where => ({ import: { equals: run } })
