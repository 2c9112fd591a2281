import { setImmediate } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { addressHash, type AddressHash, isErased } from '../domain/erasedAddress'
import type { Purpose } from '../domain/mailings'
import { settingsOf } from '../env'
import { isMongodb } from './drop'
import { chunksOf } from './segments/pages'
import { sqliteClient } from './sqlite'

/** Whether a normalised address must not be written to; of no address it is false. */
export type IsSuppressed = (address: string | null | undefined) => boolean

/** Suppressions a query. */
const pageSize = 10_000

/**
 * Tells which addresses must not be written to for one or more of some purposes, those of erased contacts too.
 * The only place where that is asked. It is read once and then answers from memory: about a hundred bytes for
 * each suppression in force. Addresses are hashed only where somebody has been erased.
 * @param among only of these, some hundreds at most, will be asked; all when left out, which is quicker for a whole
 * audience or register
 */
export async function suppressedFor(payload: Payload, purposes: readonly Purpose[], among?: readonly string[]): Promise<IsSuppressed> {
  const hashes = addressHashes(payload)
  const scopes = ['all', ...purposes]
  const inForce = among
    ? await readAmong(payload, scopes, [...among, ...hashes.flatMap((hash) => among.map(hash))])
    : await readAll(payload, scopes)
  const erased = [...inForce].some(isErased)
  return (address) => {
    if (!address) return false
    return inForce.has(address) || (erased && hashes.some((hash) => inForce.has(hash(address))))
  }
}

/** The forms in which an address can stand in a suppression: itself, and what is left of it by any key that we have had. */
export const suppressedForms = (payload: Payload, address: string): string[] => [
  address,
  ...addressHashes(payload).map((hash) => hash(address)),
]

function addressHashes(payload: Payload): AddressHash[] {
  const { secret, oldSecrets } = settingsOf(payload)
  return [secret, ...oldSecrets].map(addressHash)
}

async function readAmong(payload: Payload, scopes: string[], addresses: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const some of chunksOf(addresses)) {
    const { docs } = await payload.db.find<{ address: string }>({
      collection: 'suppressions',
      where: { and: [{ address: { in: some } }, { scope: { in: scopes } }, { undoneAt: { exists: false } }] },
      select: { address: true },
      limit: 0,
      pagination: false,
    })
    for (const { address } of docs) found.add(address)
  }
  return found
}

const readAll = (payload: Payload, scopes: string[]): Promise<Set<string>> =>
  isMongodb(payload.db) ? allOnMongodb(payload.db, scopes) : allOnSqlite(payload, scopes)

async function allOnSqlite(payload: Payload, scopes: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let after = ''; ;) {
    const { rows } = await sqliteClient(payload).execute({
      sql: `select id, address from suppressions
        where id > ? and undone_at is null and scope in (${scopes.map(() => '?').join(', ')}) order by id limit ?`,
      args: [after, ...scopes, pageSize],
    })
    for (const { address } of rows) if (typeof address === 'string') found.add(address)
    const last = rows.at(-1)?.id
    if (rows.length < pageSize || typeof last !== 'string') return found
    after = last
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
}

async function allOnMongodb({ collections }: MongooseAdapter, scopes: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  const cursor = collections.suppressions
    ?.find({ undoneAt: null, scope: { $in: scopes } }, { address: 1 })
    .lean<{ address?: unknown }[]>()
    .cursor({ batchSize: pageSize })
  for await (const { address } of cursor ?? []) if (typeof address === 'string') found.add(address)
  return found
}
