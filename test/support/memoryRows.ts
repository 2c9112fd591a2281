import type { Row, RowStore, Settlement } from '../../src/mail/engine/contract'

/** A row as it stands in memory. */
export interface MemoryRow extends Omit<Row, 'state'> {
  name: string
  state: Row['state'] | 'sending' | Settlement['state']
  isReserved: boolean
  notBefore: Date | null
  response: string | null
  messageId: string | null
}

/** What the engine is given of one. */
export type NamedRow = Row & { name: string }

/** Rows in memory, by the mail engine's own contract. It complains of what a database would pass over. */
export class MemoryRows implements RowStore<NamedRow> {
  readonly all: MemoryRow[]
  /** How many were asked for, each time. */
  readonly asked: number[] = []

  constructor(addresses: readonly string[]) {
    this.all = addresses.map((address, place) => ({
      id: `row-${place}`,
      address,
      name: `Namn ${place}`,
      state: 'queued',
      attempts: 0,
      isReserved: false,
      notBefore: null,
      response: null,
      messageId: null,
    }))
  }

  reserve(most: number): Promise<NamedRow[]> {
    this.asked.push(most)
    const found = this.all.filter((row) => isFree(row)).slice(0, most)
    for (const row of found) row.isReserved = true
    return Promise.resolve(found.map(({ address, attempts, id, name, state }) => ({ id, address, name, attempts, state: sendable(state) })))
  }

  unreserve(ids: readonly string[], notBefore: Date | null): Promise<void> {
    for (const id of ids) Object.assign(this.#reserved(id), { isReserved: false, notBefore })
    return Promise.resolve()
  }

  write({ marks, releases, settlements }: Parameters<RowStore<NamedRow>['write']>[0]): Promise<ReadonlySet<string>> {
    for (const { id, messageId, nextAttemptAt, response, state } of settlements)
      Object.assign(this.#sending(id), { state, response, messageId, notBefore: nextAttemptAt, isReserved: false })
    for (const { attempts, id, state } of releases) Object.assign(this.#sending(id), { state, attempts })
    for (const id of marks) {
      const row = this.#reserved(id)
      Object.assign(row, { state: 'sending', attempts: row.attempts + 1 })
    }
    return Promise.resolve(new Set(marks))
  }

  /** The time of all that waits has come. */
  letTimePass(): void {
    for (const row of this.all) row.notBefore = null
  }

  of(address: string): MemoryRow {
    const found = this.all.find((row) => row.address === address)
    if (!found) throw new Error(`There is no row for ${address}`)
    return found
  }

  in(state: MemoryRow['state']): MemoryRow[] {
    return this.all.filter((row) => row.state === state)
  }

  #reserved(id: string): MemoryRow {
    const row = this.all.find((each) => each.id === id && each.isReserved)
    if (!row || !isSendable(row)) throw new Error(`${id} is not reserved: ${JSON.stringify(row)}`)
    return row
  }

  #sending(id: string): MemoryRow {
    const row = this.all.find((each) => each.id === id)
    if (row?.state !== 'sending') throw new Error(`${id} is not being sent: ${JSON.stringify(row)}`)
    return row
  }
}

const isSendable = ({ state }: MemoryRow): boolean => state === 'queued' || state === 'deferred'

const isFree = (row: MemoryRow): boolean => isSendable(row) && !row.isReserved && row.notBefore === null

const sendable = (state: MemoryRow['state']): Row['state'] => (state === 'deferred' ? 'deferred' : 'queued')
