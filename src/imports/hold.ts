import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database'
import type { ImportState } from '../domain/imports/states'

/** How long whoever works on an import has it without saying so again, and how often it is said, in milliseconds. */
const lease = 120_000
const renewEvery = 20_000

/** That this process, and no other, works on an import. */
export interface Hold {
  /** Says now and then that the work goes on. @throws Error when somebody else has taken it over */
  keep(): Promise<void>
  /** Ends the work, and writes what came of it. */
  release(data: Record<string, unknown>): Promise<void>
}

/** Writes down an import before anything is done, so that one that is stopped can be undone as far as it came. */
export async function beginImport(payload: Payload, fileName: string, user: string | null): Promise<{ id: string; hold: Hold }> {
  const busyBy = randomUUID()
  const data = { fileName, by: user, state: 'importing' satisfies ImportState, busyBy, busyUntil: leaseEnd() }
  const { id } = await payload.db.create({ collection: 'contact-imports', data })
  return { id: String(id), hold: holdOf(payload, String(id), busyBy) }
}

/**
 * Takes an import to undo it, if it is there to take: of two who try, one gets it.
 * @returns null when it was not
 */
export async function takeToUndo(payload: Payload, id: string): Promise<Hold | null> {
  const busyBy = randomUUID()
  const data = { state: 'undoing' satisfies ImportState, busyBy, busyUntil: leaseEnd() }
  return (await compareAndSet(payload, 'contact-imports', id, free(), data)) ? holdOf(payload, id, busyBy) : null
}

const free = (): Where => ({
  or: [
    { state: { equals: 'imported' } },
    { and: [{ state: { in: ['importing', 'undoing'] } }, { busyUntil: { less_than: new Date().toISOString() } }] },
  ],
})

function holdOf(payload: Payload, id: string, busyBy: string): Hold {
  let renewed = Date.now()
  const write = (data: Record<string, unknown>) => compareAndSet(payload, 'contact-imports', id, { busyBy: { equals: busyBy } }, data)
  return {
    keep: async () => {
      if (Date.now() - renewed < renewEvery) return
      renewed = Date.now()
      if (!(await write({ busyUntil: leaseEnd() }))) throw new Error('Another process has taken the import over')
    },
    release: async (data) => {
      await write({ busyUntil: new Date(0).toISOString(), ...data })
    },
  }
}

const leaseEnd = () => new Date(Date.now() + lease).toISOString()
