import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database'
import { type ImportState, mostTries } from '../domain/imports/states'
import { settingsOf } from '../env'
import type { ContactImport } from '../payload-types'

/** How long whoever works on an import has it at most without saying so again, in seconds. */
const longestLease = 30

/** Nobody has begun on it. */
const nobody = { busyBy: null, tries: 0, stepsDone: 0 }

/** That this process, and no other, works on an import. */
export interface Lease {
  /** Says now and then that the work goes on. @throws Error when somebody else has taken it over */
  keep(): Promise<void>
  /** Writes how far the work has come. @throws Error when somebody else has taken it over */
  record(progress: Record<string, unknown>): Promise<void>
  /** Ends the work, and writes what came of it. */
  release(data: Record<string, unknown>): Promise<void>
}

/** An import to work on, and the right to. */
export interface Taken {
  run: ContactImport
  lease: Lease
}

/** What is known of an import before it is begun. */
export type NewImport = Pick<ContactImport, 'fileName' | 'by' | 'list' | 'language' | 'facts' | 'steps'>

/** Writes down an import that is to be carried out. Nothing else has been done then. @returns its id */
export async function writeImport(payload: Payload, about: NewImport): Promise<string> {
  const data = { ...about, ...nobody, state: 'importing' satisfies ImportState, busyUntil: leaseEnd(payload) }
  return String((await payload.db.create({ collection: 'contact-imports', data })).id)
}

/**
 * Has an import be undone, if it is there to: of two who try, one does it.
 * @returns whether it was
 */
export const writeUndo = (payload: Payload, id: string, about: Pick<ContactImport, 'undoneBy' | 'language'>): Promise<boolean> =>
  compareAndSet(payload, 'contact-imports', id, free(), {
    ...about,
    ...nobody,
    state: 'undoing' satisfies ImportState,
    busyUntil: leaseEnd(payload),
  })

/** Takes an import that waits to be carried out or undone. @returns null when somebody else has it, or it waits for nothing */
export async function take(payload: Payload, id: string): Promise<Taken | null> {
  const run = await payload.db.findOne<ContactImport>({
    collection: 'contact-imports',
    where: { and: [{ id: { equals: id } }, waiting()] },
  })
  if (!run) return null
  const busyBy = randomUUID()
  const tries = (run.tries ?? 0) + 1
  // What was read must still stand: that nobody has it, or that the same who had it has lost it.
  const asRead: Where = {
    and: [{ busyBy: run.busyBy ? { equals: run.busyBy } : { exists: false } }, { state: { equals: run.state } }, waiting()],
  }
  const taken = await compareAndSet(payload, 'contact-imports', id, asRead, { busyBy, tries, busyUntil: leaseEnd(payload) })
  return taken ? { run: { ...run, busyBy, tries }, lease: leaseOn(payload, id, busyBy) } : null
}

/** Works on what has been taken; when that fails, somebody else may go on with it at once. */
export async function underLeaseOf<Result>({ lease }: Taken, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    await lease.release({})
    throw error
  }
}

/** Takes the import that has waited the longest. @returns null when none waits */
export async function takeNext(payload: Payload): Promise<Taken | null> {
  const { docs } = await payload.db.find<ContactImport>({
    collection: 'contact-imports',
    where: waiting(),
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ? take(payload, docs[0].id) : null
}

/** Nobody works on it, or whoever did has been stopped. */
const waiting = (): Where => ({
  and: [
    { state: { in: ['importing', 'undoing'] } },
    { tries: { less_than: mostTries } },
    { or: [{ busyBy: { exists: false } }, { busyUntil: { less_than: new Date().toISOString() } }] },
  ],
})

const free = (): Where => ({
  or: [
    { state: { equals: 'imported' } },
    { and: [{ state: { in: ['importing', 'undoing'] } }, { busyUntil: { less_than: new Date().toISOString() } }] },
  ],
})

function leaseOn(payload: Payload, id: string, busyBy: string): Lease {
  let renewed = Date.now()
  const write = (data: Record<string, unknown>) => compareAndSet(payload, 'contact-imports', id, { busyBy: { equals: busyBy } }, data)
  const renew = async (data: Record<string, unknown>) => {
    renewed = Date.now()
    if (!(await write({ ...data, busyUntil: leaseEnd(payload) }))) throw new TakenOver('Another process has taken the import over')
  }
  return {
    keep: async () => {
      if (Date.now() - renewed >= leaseOf(payload) / 3) await renew({})
    },
    // Whoever comes forward has not failed.
    record: (progress) => renew({ ...progress, tries: 0 }),
    release: async (data) => {
      await write({ busyUntil: new Date(0).toISOString(), ...data })
    },
  }
}

class TakenOver extends Error {
  override name = 'TakenOver'
}

const leaseOf = (payload: Payload): number => Math.min(longestLease, settingsOf(payload).leaseSeconds) * 1000

const leaseEnd = (payload: Payload) => new Date(Date.now() + leaseOf(payload)).toISOString()
