import type { LaneBounds } from './bounds'

/** A question that waits for its turn. */
interface Waiting {
  client: string
  begin: () => void
}

/**
 * So many at a time; the others wait, and those of different clients take turns, so that nobody is kept waiting by
 * how much another asks. Knows no clock: whoever waits gives up by `leave`.
 */
export class Lane {
  private running = 0
  private readonly queues = new Map<string, Waiting[]>()

  constructor(private readonly bounds: LaneBounds) {}

  /**
   * Asks for a place; `begin` is called when there is one, maybe at once.
   * @returns why there is none to wait for, or how to leave: the place, or the queue
   */
  enter(client: string, begin: () => void): 'clientFull' | 'full' | (() => void) {
    if (this.running < this.bounds.places) {
      this.begin(begin)
      return this.once(() => this.end())
    }
    const own = this.queues.get(client) ?? []
    if (own.length >= this.bounds.waitingPerClient) return 'clientFull'
    if (this.waiting >= this.bounds.waiting) return 'full'
    const waiting: Waiting = { client, begin }
    this.queues.set(client, [...own, waiting])
    return this.once(() => (this.gaveUp(waiting) ? undefined : this.end()))
  }

  /** How many wait. */
  get waiting(): number {
    return [...this.queues.values()].reduce((sum, { length }) => sum + length, 0)
  }

  private once(leave: () => void): () => void {
    let isLeft = false
    return () => {
      if (isLeft) return
      isLeft = true
      leave()
    }
  }

  private begin(begin: () => void): void {
    this.running += 1
    begin()
  }

  private end(): void {
    this.running -= 1
    const [client, queue] = this.queues.entries().next().value ?? []
    const [next, ...others] = queue ?? []
    if (!client || !next) return
    // To the back of the row of clients.
    this.queues.delete(client)
    if (others.length > 0) this.queues.set(client, others)
    this.begin(next.begin)
  }

  private gaveUp(waiting: Waiting): boolean {
    const queue = this.queues.get(waiting.client) ?? []
    if (!queue.includes(waiting)) return false
    const others = queue.filter((each) => each !== waiting)
    if (others.length > 0) this.queues.set(waiting.client, others)
    else this.queues.delete(waiting.client)
    return true
  }
}
