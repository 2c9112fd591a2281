import type { IncomingVerdict } from '../../src/domain/mailings'

/** The classes that both can say. */
export type ComparedClass = Extract<IncomingVerdict, 'hard' | 'soft' | 'mailboxFull' | 'blocked' | 'complaint' | 'outOfOffice'>

/**
 * Sisimai's reasons (`Sisimai->reason`, 4.25) as classes of ours. By `onhold` and `undefined` it says that it could
 * not tell, so that they are no judgement; neither is `delivered`.
 */
export const classOfReason: Readonly<Record<string, ComparedClass>> = {
  userunknown: 'hard',
  hostunknown: 'hard',
  hasmoved: 'hard',
  // Its own words: "almost the same as UserUnknown"; it says so of 5.2.1, which Spets takes for a mailbox that is disabled.
  filtered: 'hard',
  suspend: 'hard',
  // The domain takes no mail at all: a null MX, or no server.
  notaccept: 'hard',
  mailboxfull: 'mailboxFull',
  blocked: 'blocked',
  contenterror: 'blocked',
  exceedlimit: 'blocked',
  mesgtoobig: 'blocked',
  norelaying: 'blocked',
  policyviolation: 'blocked',
  rejected: 'blocked',
  securityerror: 'blocked',
  spamdetected: 'blocked',
  toomanyconn: 'blocked',
  virusdetected: 'blocked',
  expired: 'soft',
  mailererror: 'soft',
  networkerror: 'soft',
  syntaxerror: 'soft',
  systemerror: 'soft',
  systemfull: 'soft',
  feedback: 'complaint',
  vacation: 'outOfOffice',
}
