import type { IncomingVerdict } from '../mailings'

/** What a mail says of the one it is about. */
export interface Classification {
  verdict: IncomingVerdict
  /** Whom it is about, as the mail writes it; null when it does not say. */
  address: string | null
  /** Enhanced status code (RFC 3463), such as `5.1.1`. */
  status: string | null
  /** The server's own words. */
  diagnosis: string | null
  /** The mail may still arrive: nothing has been given up. */
  delayed: boolean
}

/** What says no more than its verdict. */
export const only = (verdict: IncomingVerdict, address: string | null = null): Classification => ({
  verdict,
  address,
  status: null,
  diagnosis: null,
  delayed: false,
})

/** The verdicts that tell that a message was not taken. */
const bounceVerdicts = ['hard', 'soft', 'mailboxFull', 'blocked'] as const satisfies readonly IncomingVerdict[]
export type BounceVerdict = (typeof bounceVerdicts)[number]

export const isBounce = (verdict: IncomingVerdict): verdict is BounceVerdict => bounceVerdicts.some((bounce) => bounce === verdict)

/** What a person may say that a mail is. */
export const personsVerdicts = [
  'hard',
  'soft',
  'mailboxFull',
  'complaint',
  'outOfOffice',
  'leave',
  'nothing',
] as const satisfies readonly IncomingVerdict[]
export type PersonsVerdict = (typeof personsVerdicts)[number]

export const isPersonsVerdict = (value: unknown): value is PersonsVerdict => personsVerdicts.some((verdict) => verdict === value)
