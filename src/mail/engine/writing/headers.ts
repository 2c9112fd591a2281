import { type Mailbox, mailboxHeader, plainHeader, textHeader } from './wire'

/** What the headers of one recipient's message say. */
export interface HeaderFacts {
  from: Mailbox
  replyTo: string
  to: Mailbox
  subject: string
  messageId: string
  date: Date
  /** Where a mail client posts for the person who leaves. */
  oneClick: string
  /** Where a mail that says "unsubscribe" is understood. */
  leaveAddress: string
}

/** One click to leave for programs, and a mail for those that know no better (RFC 2369). */
const leavingHeader = ({ leaveAddress, oneClick }: HeaderFacts): string =>
  plainHeader('List-Unsubscribe', `<${oneClick}>, <mailto:${leaveAddress}?subject=unsubscribe>`)

/**
 * Writes the headers of a message as they go over the wire, folded and encoded (RFC 5322, RFC 2047), with the empty
 * line after them.
 * @throws Unwritable when a value holds what would be taken for protocol
 */
export type HeaderWriter = (facts: HeaderFacts) => Buffer

/**
 * Makes a writer of headers for many messages that differ in their recipient only: what is the same is written once.
 * @param contentType of the body, with its boundary
 * @param list headers by their names that are the same for everyone
 */
export function headerWriter(contentType: string, list: Readonly<Record<string, string>>): HeaderWriter {
  const sameFor = remembered((key: string) => {
    const { from, replyTo, subject } = JSON.parse(key) as Pick<HeaderFacts, 'from' | 'replyTo' | 'subject'>
    return [
      mailboxHeader('From', from),
      mailboxHeader('Reply-To', { name: '', address: replyTo }),
      textHeader('Subject', subject),
      ...Object.entries(list).map(([name, value]) => plainHeader(name, value)),
      'MIME-Version: 1.0',
      plainHeader('Content-Type', contentType),
    ].join('\r\n')
  })
  return (facts) => {
    const { date, from, messageId, replyTo, subject, to } = facts
    const own = [
      mailboxHeader('To', to),
      plainHeader('Message-ID', messageId),
      `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
      leavingHeader(facts),
    ]
    return Buffer.from(`${own.join('\r\n')}\r\n${sameFor(JSON.stringify({ from, replyTo, subject }))}\r\n\r\n`)
  }
}

/** A function that does not work the same out twice in a row. */
function remembered(work: (key: string) => string): (key: string) => string {
  let last: { key: string; value: string } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) }
    return last.value
  }
}
