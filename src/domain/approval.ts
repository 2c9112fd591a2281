import type { ApprovalRule } from './mailings'

interface Asked {
  rule: ApprovalRule
  /** With the rule `above`: approval is needed for more recipients than this. */
  above: number
  recipients: number
  /** Whoever sends may write, but never sends without a communicator's approval (a process leader). */
  writesOnly: boolean
}

/** Whether another person must approve a newsletter before it is sent. */
export const approvalNeeded = ({ rule, above, recipients, writesOnly }: Asked): boolean =>
  writesOnly || rule === 'always' || (rule === 'above' && recipients > above)

interface Eyes {
  user: string
  requestedBy: string | null
  /** Who wrote it. */
  author: string | null
}

/** Whether a person's eyes are another pair than those that wrote it and asked. */
export const areOtherEyes = ({ user, requestedBy, author }: Eyes): boolean => user !== requestedBy && user !== author
