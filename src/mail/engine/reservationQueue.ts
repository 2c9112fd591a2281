import { reservedTogether } from '../../domain/batches'
import type { Row, RowStore } from './contract'
import type { Limits } from './limits'

interface Options<R extends Row> {
  store: RowStore<R>
  connections: number
  limits: Limits<R>
}

/** The rows that a worker sends: reserved some at a time, handed to its connections one by one. */
export class ReservationQueue<R extends Row> {
  #rows: R[] = []
  /** What is here or with a connection: a lease that ran out must not bring a row here a second time. */
  readonly #held = new Set<string>()
  #filling: Promise<void> | null = null
  #isEmpty = false
  /** Why looking ahead came to nothing: nobody waited for it, so the next who asks is told. */
  #failure: Error | null = null

  constructor(private readonly options: Options<R>) {}

  /** The next row that is at hand. */
  take(): R | undefined {
    const row = this.#rows.shift()
    if (this.#rows.length < this.#batch / 2) this.#fillAhead()
    return row
  }

  /**
   * The next row, looked up when none is at hand.
   * @returns null when there is none to send now
   * @throws what kept the database from answering, also when it was asked ahead
   */
  async next(): Promise<R | null> {
    if (this.#failure) throw this.#failure
    while (this.#rows.length === 0 && !this.#isEmpty) await this.#fill()
    return this.take() ?? null
  }

  /** A row that is at hand, from anywhere among them: how those fare is to be known that are not beside each other. */
  takeElsewhere(): R | undefined {
    const [row] = this.#rows.splice(Math.floor(Math.random() * this.#rows.length), 1)
    if (row) this.#rows.unshift(row)
    return this.take()
  }

  /** A row of which nothing was sent waits until the others at hand have been tried. */
  putLast(row: R): void {
    this.#rows.push(row)
  }

  /** A row of which nothing was sent is the next one. */
  putBack(row: R): void {
    this.#rows.unshift(row)
  }

  /** A connection is done with a row. */
  letGo({ id }: Row): void {
    this.#held.delete(id)
  }

  /** Gives back what nobody took. */
  async close(): Promise<void> {
    this.#isEmpty = true
    await Promise.allSettled([this.#filling])
    const ids = this.#rows.splice(0).map(({ id }) => id)
    await this.options.store.unreserve(ids, null)
  }

  get #batch(): number {
    return reservedTogether(this.options.connections, this.options.limits.most)
  }

  #fillAhead(): void {
    this.#fill().catch((error: unknown) => {
      this.#failure = error instanceof Error ? error : new Error(String(error))
    })
  }

  #fill(): Promise<void> {
    if (this.#isEmpty) return Promise.resolve()
    this.#filling ??= this.#reserve().finally(() => (this.#filling = null))
    return this.#filling
  }

  async #reserve(): Promise<void> {
    const { limits, store } = this.options
    const reserved = await store.reserve(this.#batch)
    const { later, now } = await limits.admit(reserved)
    for (const { notBefore, rows } of later)
      await store.unreserve(
        rows.map(({ id }) => id),
        notBefore,
      )
    for (const row of now) {
      if (this.#held.has(row.id)) continue
      this.#held.add(row.id)
      this.#rows.push(row)
    }
    if (reserved.length === 0) this.#isEmpty = true
  }
}
