import type { Attempt } from '../../domain/delivery'
import type { Dialogue, Envelope } from './dialogue'
import type { Message } from './message'
import { connect } from './smtp'

/** A connection that is opened when needed, and again after it was closed from either side. */
export class Line {
  #dialogue: Dialogue | null = null
  #used = false

  constructor(readonly url: string) {}

  /** Whether nothing has been sent yet over the connection as it is now. */
  get isFresh(): boolean {
    return !this.#used
  }

  get isOpen(): boolean {
    return this.#dialogue?.isOpen ?? false
  }

  /** @throws ServerUnreachable */
  async open(): Promise<void> {
    if (this.isOpen) return
    this.close()
    this.#dialogue = await connect(this.url)
  }

  /** Hands over one message over the open connection. */
  async send(envelope: Envelope, message: Message): Promise<Attempt> {
    if (!this.#dialogue) throw new Error('The line has not been opened')
    const attempt = await this.#dialogue.send(envelope, message)
    this.#used = true
    return attempt
  }

  /** Breaks off whatever is under way. */
  close(reason?: string): void {
    this.#dialogue?.close(reason)
    this.#dialogue = null
    this.#used = false
  }
}
