import type { Attempt } from '../../../domain/delivery'
import type { SmtpTransaction, Envelope } from './transaction'
import type { Message } from '../writing/message'
import { connect } from './connect'

/** How many messages a server takes over one connection, as far as it has been learnt; null is any number. */
export interface Room {
  most: number | null
}

/** A connection that is opened when needed, and again after it was closed from either side. */
export class SmtpConnection {
  #transaction: SmtpTransaction | null = null
  #carried = 0

  constructor(
    readonly url: string,
    private readonly room: Room = { most: null },
  ) {}

  /** Whether nothing has been sent yet over the connection as it is now. */
  get isFresh(): boolean {
    return this.#carried === 0
  }

  /** How many messages it has carried as it is now, taken or not. */
  get carried(): number {
    return this.#carried
  }

  /** Whether the next message goes over it as it is. */
  get isOpen(): boolean {
    const hasRoom = this.room.most === null || this.#carried < this.room.most
    return hasRoom && (this.#transaction?.isOpen ?? false)
  }

  /** @throws ServerUnreachable */
  async open(): Promise<void> {
    if (this.isOpen) return
    this.close()
    this.#transaction = await connect(this.url)
  }

  /** Hands over one message over the open connection. */
  async send(envelope: Envelope, message: Message): Promise<Attempt> {
    if (!this.#transaction) throw new Error('The connection has not been opened')
    const attempt = await this.#transaction.send(envelope, message)
    this.#carried += 1
    return attempt
  }

  /** Breaks off whatever is under way. */
  close(reason?: string): void {
    this.#transaction?.close(reason)
    this.#transaction = null
    this.#carried = 0
  }
}
