/** Lets one after another do something, in the order in which they came. */
export class Turns {
  private readonly queue: (() => void)[] = []
  private taken = false

  get areTaken(): boolean {
    return this.taken
  }

  /** Waits for a turn. @returns ends it */
  async take(): Promise<() => void> {
    if (this.taken) await new Promise<void>((resolve) => this.queue.push(resolve))
    this.taken = true
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const next = this.queue.shift()
      if (next) next()
      else this.taken = false
    }
  }
}
