import type { Envelope } from './smtp/transaction'
import type { Message } from './writing/message'
import { Unwritable } from './writing/wire'

/** One recipient's message, before it is written. */
export interface Outgoing {
  envelope: Envelope
  messageId: string
  /** @throws Unwritable when something of it would be taken for protocol: then this one has failed, and nobody else */
  write: () => Promise<Message>
}

/** A message that is ready to be handed over. */
export interface Ready {
  envelope: Envelope
  messageId: string
  /** Or why it cannot be written. */
  message: Message | Unwritable
}

/** Writes it. What cannot be written is an outcome too: it is nobody else's. */
export async function readied({ envelope, messageId, write }: Outgoing): Promise<Ready> {
  try {
    return { envelope, messageId, message: await write() }
  } catch (error) {
    if (error instanceof Unwritable) return { envelope, messageId, message: error }
    throw error
  }
}
