import type { ContentLanguage } from '../../i18n/languages'
import type { Purpose } from '../../domain/mailings'
import { publicAddresses } from '../../links/addresses'
import { type Mailbox, mailboxHeader, plainHeader, textHeader } from './wire'

/** What the headers of a message say. */
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

/** What the headers of a list's message say beside that: the same for everyone. */
export interface ListFacts {
  purpose: Purpose
  dispatch: string
  language: ContentLanguage
  publicUrl: string
  /** Whether there are letters for everyone to read on the web. */
  hasArchive: boolean
}

/**
 * Headers of what goes to many: whose list it is (RFC 2919), where earlier ones stand (RFC 2369), one click to leave
 * (RFC 8058), and for the mailbox providers' own figures what it belongs to (Feedback-ID). What is sent without
 * anybody asking for an answer says that a machine sent it, so that other machines do not answer (RFC 3834).
 */
export function listHeaders({ dispatch, hasArchive, language, publicUrl, purpose }: ListFacts): Record<string, string> {
  const host = new URL(publicUrl).hostname
  return {
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-ID': `<${purpose}.${host}>`,
    ...(hasArchive ? { 'List-Archive': `<${publicAddresses(publicUrl).newsletterList(language)}>` } : {}),
    'Feedback-ID': `${dispatch}:${purpose}:spets:${host}`,
    Precedence: 'bulk',
    ...(purpose === 'invitation' ? {} : { 'Auto-Submitted': 'auto-generated' }),
  }
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
 * @param list what `listHeaders` gave
 */
export function headerWriter(contentType: string, list: Record<string, string>): HeaderWriter {
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
