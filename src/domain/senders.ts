/** Somebody that mail may be sent as. */
interface AllowedSender {
  id: string
  name: string
  address: string
  /** Where replies go; null for the publisher's own reply address. */
  replyTo: string | null
}

/** What is chosen for a mailing; nothing chosen is the publisher's own. */
export interface SenderChoice {
  /** Id of an allowed sender. */
  sender?: string | null | undefined
  /** An allowed reply address. */
  replyTo?: string | null | undefined
}

/** What was chosen, as it is frozen in a dispatch; null stands for the publisher's own, whatever that is when it is sent. */
export interface FrozenSender {
  from: { name: string; address: string } | null
  replyTo: string | null
}

/** All that may be chosen from: the senders, and every address that replies may go to. */
export interface AllowedSenders {
  senders: readonly AllowedSender[]
  replyTos: readonly string[]
}

export type SenderProblem = 'sender' | 'replyTo'

/** The sender chosen, or which of the two choices is not allowed. */
export function freezeSender({ senders, replyTos }: AllowedSenders, choice: SenderChoice): FrozenSender | SenderProblem {
  const sender = choice.sender ? senders.find(({ id }) => id === choice.sender) : null
  if (sender === undefined) return 'sender'
  if (choice.replyTo && !replyTos.includes(choice.replyTo)) return 'replyTo'
  return {
    from: sender && { name: sender.name, address: sender.address },
    replyTo: choice.replyTo || sender?.replyTo || null,
  }
}

/** Whether what was frozen may still be sent as: what an administrator has taken away is gone at once. */
export function isStillAllowed({ senders, replyTos }: AllowedSenders, { from, replyTo }: FrozenSender): boolean {
  const isKnown = !from || senders.some(({ name, address }) => name === from.name && address === from.address)
  return isKnown && (!replyTo || replyTos.includes(replyTo))
}
