/** How old the answer may be, in milliseconds: a pause holds at once, and not every message asks. */
const freshness = 500

/** Whether another message is to be begun. */
export class GoAhead {
  #askedAt = -Infinity
  #answer = Promise.resolve(true)
  #isStopped = false

  constructor(private readonly ask: () => Promise<boolean>) {}

  goesOn(): Promise<boolean> {
    if (this.#isStopped) return Promise.resolve(false)
    const now = performance.now()
    if (now - this.#askedAt >= freshness) {
      this.#askedAt = now
      this.#answer = this.ask()
    }
    return this.#answer
  }

  /** From here on nothing is. */
  stop(): void {
    this.#isStopped = true
  }
}
