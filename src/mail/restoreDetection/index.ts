import type { Payload } from 'payload'
import { countHeartbeat, heartbeatsOf, liftHeartbeats } from '../../database'
import { type Continuity, continuityOf, liftedAbove } from '../../domain/restored'
import { Memory } from './memory'
import { waitForPerson } from './waitForPerson'

/**
 * The heartbeat of a worker. It is counted in the database and remembered outside, so that a database that was put
 * back from a copy is known: what had been sent since the copy was made is not sent again by itself.
 */
export class RestoreDetection {
  readonly #memory: Memory
  #hasBeaten = false

  constructor(private readonly payload: Payload) {
    this.#memory = new Memory(payload)
  }

  /**
   * To be done before anything is sent, and then again and again. When the database was put back, or that cannot be
   * told, all that it would send by itself waits for a person first; killed before it is done, it is done the next time.
   */
  async beat(): Promise<void> {
    const { payload } = this
    // Remembered first: others count on meanwhile, and the count must not seem lower for that.
    const remembered = await this.#memory.read()
    const count = await heartbeatsOf(payload)
    const known = { counted: count?.beats ?? null, lastAt: count?.at ?? null, remembered, isOwn: this.#hasBeaten }
    const continuity = continuityOf(known, new Date())
    if (continuity !== 'goesOn') await this.#hold(continuity)
    if (continuity === 'restored' && remembered !== null) await liftHeartbeats(payload, liftedAbove(remembered))
    await this.#memory.keep(await countHeartbeat(payload))
    this.#hasBeaten = true
  }

  async #hold(continuity: Exclude<Continuity, 'goesOn'>): Promise<void> {
    const waiting = await waitForPerson(this.payload, continuity)
    const why = {
      restored: 'The database was put back from a copy',
      stoodStill: 'No worker has been at work for long, and the database may have been put back from a copy',
    }[continuity]
    if (continuity === 'restored' || waiting > 0) this.payload.logger.warn(`${why}: dispatches that wait for a person now: ${waiting}`)
  }
}
