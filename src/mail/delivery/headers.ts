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
}

/** What the headers of a list's message say beside that. */
export interface ListFacts {
  purpose: Purpose
  dispatch: string
  language: ContentLanguage
  publicUrl: string
  /** Where a mail client posts for the person who leaves. */
  oneClick: string
  /** Where a mail that says "unsubscribe" is understood. */
  leaveAddress: string
  /** Whether there are letters for everyone to read on the web. */
  hasArchive: boolean
}

/**
 * Headers of what goes to many: one click to leave (RFC 2369, RFC 8058), whose list it is (RFC 2919), where earlier
 * ones stand, and for the mailbox providers' own figures what it belongs to (Feedback-ID). What is sent without
 * anybody asking for an answer says that a machine sent it, so that other machines do not answer (RFC 3834).
 */
export function listHeaders(facts: ListFacts): Record<string, string> {
  const { dispatch, hasArchive, language, leaveAddress, oneClick, publicUrl, purpose } = facts
  const host = new URL(publicUrl).hostname
  return {
    'List-Unsubscribe': `<${oneClick}>, <mailto:${leaveAddress}?subject=unsubscribe>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${purpose}.${host}>`,
    ...(hasArchive ? { 'List-Archive': `<${publicAddresses(publicUrl).newsletterList(language)}>` } : {}),
    'Feedback-ID': `${dispatch}:${purpose}:spets:${host}`,
    Precedence: 'bulk',
    ...(purpose === 'invitation' ? {} : { 'Auto-Submitted': 'auto-generated' }),
  }
}

/** The headers of a message as they go over the wire, folded and encoded (RFC 5322, RFC 2047), with the empty line after them. */
export function writeHeaders(facts: HeaderFacts, contentType: string, list: Record<string, string>): Buffer {
  const { date, from, messageId, replyTo, subject, to } = facts
  const node = new MimeNode(contentType)
  node.setHeader([
    { key: 'From', value: written(from) },
    { key: 'To', value: written(to) },
    { key: 'Reply-To', value: replyTo },
    { key: 'Subject', value: subject },
    { key: 'Message-ID', value: messageId },
    { key: 'Date', value: date.toUTCString().replace('GMT', '+0000') },
    ...Object.entries(list).map(([key, value]) => ({ key, value })),
  ])
  return Buffer.from(`${node.buildHeaders()}\r\n\r\n`)
}

/** nodemailer takes mailboxes as objects too, which its types do not say of a header. */
const written = ({ name, address }: Mailbox): string =>
  name ? `"${name.replace(/[\p{Cc}]+/gu, ' ').replace(/[\\"]/g, '\\$&')}" <${address}>` : address
