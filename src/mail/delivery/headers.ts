import mimeFuncs from 'nodemailer/lib/mime-funcs/index.js'
import MimeNode from 'nodemailer/lib/mime-node/index.js'
import type { ContentLanguage } from '../../i18n/languages'
import type { Purpose } from '../../domain/mailings'
import { publicAddresses } from '../../links/addresses'

/** A name and an address, as they stand in a header. */
export interface Mailbox {
  name: string
  address: string
}

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
    'List-Id': `<${purpose}.${host}>`,
    ...(hasArchive ? { 'List-Archive': `<${publicAddresses(publicUrl).newsletterList(language)}>` } : {}),
    'Feedback-ID': `${dispatch}:${purpose}:spets:${host}`,
    Precedence: 'bulk',
    ...(purpose === 'invitation' ? {} : { 'Auto-Submitted': 'auto-generated' }),
  }
}

/** One click to leave for programs, and a mail for those that know no better (RFC 2369). */
export const leavingHeader = ({ leaveAddress, oneClick }: HeaderFacts): string =>
  `<${oneClick}>,\r\n <mailto:${leaveAddress}?subject=unsubscribe>`

/** Writes the headers of a message as they go over the wire, folded and encoded (RFC 5322, RFC 2047), with the empty line after them. */
export type HeaderWriter = (facts: HeaderFacts) => Buffer

/**
 * Makes a writer of headers for many messages that differ in their recipient only: what is the same is written by
 * nodemailer once.
 */
export function headerWriter(contentType: string, list: Record<string, string>): HeaderWriter {
  const sameFor = remembered((key: string) => {
    const { from, replyTo, subject } = JSON.parse(key) as Pick<HeaderFacts, 'from' | 'replyTo' | 'subject'>
    const node = new MimeNode(contentType)
    const same = { From: mailbox(from), 'Reply-To': replyTo, Subject: subject, 'Message-ID': '<same@for.all>', Date: 'same', ...list }
    node.setHeader(Object.entries(same).map(([key, value]) => ({ key, value })))
    const lines = node.buildHeaders().split(/\r\n(?![ \t])/)
    return lines.filter((line) => !/^(Message-ID|Date):/i.test(line)).join('\r\n')
  })
  return (facts) => {
    const { date, from, messageId, replyTo, subject, to } = facts
    const own = [
      `To: ${encodedMailbox(to)}`,
      `Message-ID: ${messageId}`,
      `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
      `List-Unsubscribe: ${leavingHeader(facts)}`,
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

const quoted = (name: string): string => `"${name.replace(/[\p{Cc}]+/gu, ' ').replace(/[\\"]/g, '\\$&')}"`

const mailbox = ({ name, address }: Mailbox): string => (name ? `${quoted(name)} <${address}>` : address)

/** A name that is not ASCII goes as encoded words, on lines that are short enough. */
function encodedMailbox({ name, address }: Mailbox): string {
  if (!name) return address
  const written = /^[\x20-\x7e]*$/.test(name) ? quoted(name) : mimeFuncs.encodeWords(name, 'Q', 52)
  return mimeFuncs.foldLines(`To: ${written} <${address}>`, 76).slice('To: '.length)
}
