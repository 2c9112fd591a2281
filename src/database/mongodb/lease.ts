import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { MongoServerError } from 'mongodb'
import type { Payload } from 'payload'
import { isMongodb } from '../drop'

/** One document for what only one machine may do at a time: beside Payload's collections, since it is needed before they are looked after. */
interface Lease {
  _id: string
  heldBy: string
  heldUntil: Date
}

/** How long a machine has it without saying so again, how often that is said, and how often others look, in milliseconds. */
const duration = 30_000
const renewEvery = 10_000
const lookEvery = 500

const duplicateKey = 11_000

/**
 * Does something that only one machine may do at a time; the others wait their turn. That of a machine which was killed
 * is taken over when its time has run out.
 */
export async function underLease<Result>(payload: Payload, name: string, work: () => Promise<Result>): Promise<Result> {
  const leases = leasesIn(payload)
  const heldBy = randomUUID()
  while (!(await taken(leases, name, heldBy))) await wait(lookEvery)
  const renewing = setInterval(() => {
    renew(leases, name, heldBy).catch((error: unknown) => payload.logger.error(error))
  }, renewEvery)
  try {
    return await work()
  } finally {
    clearInterval(renewing)
    await leases.deleteOne({ _id: name, heldBy })
  }
}

function leasesIn({ db }: Payload) {
  const leases = isMongodb(db) ? db.connection.db?.collection<Lease>('spets_leases') : undefined
  if (!leases) throw new Error('Leases are kept on a MongoDB that has been connected to')
  return leases
}

type Leases = ReturnType<typeof leasesIn>

/** One that is not renewed may be taken over: what is done under it can be done twice at once. */
const renew = (leases: Leases, name: string, heldBy: string) => leases.updateOne({ _id: name, heldBy }, { $set: { heldUntil: lease() } })

async function taken(leases: Leases, name: string, heldBy: string): Promise<boolean> {
  try {
    await leases.updateOne({ _id: name, heldUntil: { $lt: new Date() } }, { $set: { heldBy, heldUntil: lease() } }, { upsert: true })
    return (await leases.countDocuments({ _id: name, heldBy })) === 1
  } catch (error) {
    if (error instanceof MongoServerError && error.code === duplicateKey) return false
    throw error
  }
}

const lease = () => new Date(Date.now() + duration)
