import { groupPatience } from '../../domain/batches'
import type { Row, RowStore, Settlement } from './contract'

/** What one connection wants written before it goes on: how its last attempt ended, and what it sends next. */
export interface Entry {
  settlement?: Settlement
  release?: Row
  mark?: string
}

interface Pending {
  entry: Entry
  resolve: (marked: boolean) => void
  reject: (error: unknown) => void
}

interface Options {
  store: Pick<RowStore<Row>, 'write'>
  /** How many entries are worth waiting for, a moment. */
  together: number
}

/**
 * Writes for all connections of a worker in groups: the first waits a moment for others, and while one write is under
 * way the next ones gather, so that the price of being durable is shared.
 */
export class WriteBatcher {
  #pending: Pending[] = []
  #isWriting = false
  /** Ends the wait for more, when there is one. */
  #stopWaiting: (() => void) | null = null

  constructor(private readonly options: Options) {}

  /** Resolves once it is durable. @returns whether the mark was got; true when none was asked for */
  write(entry: Entry): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ entry, resolve, reject })
      if (this.#isGathered) this.#stopWaiting?.()
      if (!this.#isWriting) void this.#writeAll()
    })
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true
    while (this.#pending.length > 0) {
      await this.#gather()
      await this.#writeGroup(this.#pending.splice(0))
    }
    this.#isWriting = false
  }

  get #isGathered(): boolean {
    return this.#pending.length >= this.options.together
  }

  async #gather(): Promise<void> {
    if (!this.#isGathered) await this.#waitForOthers()
    // Whoever else is ready at this moment comes along.
    await new Promise(setImmediate)
  }

  #waitForOthers(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, groupPatience)
      this.#stopWaiting = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  async #writeGroup(group: readonly Pending[]): Promise<void> {
    const entries = group.map(({ entry }) => entry)
    const writes = {
      settlements: entries.flatMap(({ settlement }) => settlement ?? []),
      releases: entries.flatMap(({ release }) => release ?? []),
      marks: entries.flatMap(({ mark }) => mark ?? []),
    }
    try {
      const marked = await this.options.store.write(writes)
      for (const { entry, resolve } of group) resolve(entry.mark === undefined || marked.has(entry.mark))
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }
}
