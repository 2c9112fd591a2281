import { headerOf, type IncomingMail, returnedHeader } from './mail'

/** The field that marks what Spets has sent on to a person. */
export const forwardedMark = 'X-Spets-Forwarded'

/**
 * Whether a mail may be sent on to a person: never what a machine sent (RFC 3834), never what Spets itself sent on or
 * what comes back of it, and never to the mailbox it came from.
 * @param to where it would go
 * @param mailboxes our own addresses that are read by Spets
 */
export function mayForward(mail: IncomingMail, to: string, mailboxes: readonly string[]): boolean {
  const submitted = headerOf(mail, 'auto-submitted').toLowerCase()
  const isMachines = submitted !== '' && !submitted.startsWith('no')
  return !isMachines && !isOurs(mail) && !mailboxes.some((mailbox) => bare(mailbox) === bare(to))
}

const isOurs = (mail: IncomingMail): boolean => {
  const mark = forwardedMark.toLowerCase()
  return mail.headers.has(mark) || returnedHeader(mail).has(mark)
}

/** An address without what stands after a plus, so that all ways to one mailbox are the same. */
const bare = (address: string): string =>
  address
    .toLowerCase()
    .replace(/\+[^@]*@/, '@')
    .trim()
