import type { Attempt } from '../../domain/delivery'
import { connect, type Connection, type Envelope } from './smtp'

/** A connection that is opened when needed, and again after it was closed from either side. */
export class Line {
  #connection: Connection | null = null
  #used = false

  constructor(readonly url: string) {}

  /** Whether nothing has been sent yet over the connection as it is now. */
  get isFresh(): boolean {
    return !this.#used
  }

  /** @throws ServerUnreachable */
  async open(): Promise<void> {
    if (this.#connection?.isOpen()) return
    this.close()
    this.#connection = await connect(this.url)
  }

  /** Hands over one message over the open connection. */
  async send(envelope: Envelope, message: Buffer): Promise<Attempt> {
    if (!this.#connection) throw new Error('The line has not been opened')
    const attempt = await this.#connection.send(envelope, message)
    this.#used = true
    return attempt
  }

  close() {
    this.#connection?.close()
    this.#connection = null
    this.#used = false
  }
}
