import { Transform } from 'node:stream'
import nodemailer, { type Transporter } from 'nodemailer'
import type { MailMessage } from './nodemailerParts'
import { domainOf } from '../../domain/address'
import { notWritten } from '../../domain/delivery'
import { type Mailbox, mailboxHeader, textHeader, Unwritable } from './writing/wire'
import { type KeyFolder, type Signer, signerFor } from './dkim'

/** The server that single mails are handed to, and the keys that they are signed with. */
export interface DirectSettings extends KeyFolder {
  /** null is none: then whatever is sent fails. */
  smtpUrl: string | null
}

/**
 * Sends what is no dispatch, one mail at a time: tests, accounts, subscriptions, notices and what is forwarded. It is
 * signed by the sender's domain as dispatches are.
 * @param several whether several are sent one after another, over one connection; close it then
 * @returns a transport; sending by it rejects with `BrokenDkimKey` when the key that should sign cannot
 */
export function directTransport(settings: DirectSettings, several = false): Transporter {
  const url = settings.smtpUrl ?? ''
  const transport: Transporter = several
    ? nodemailer.createTransport({ url, pool: true, maxConnections: 1 })
    : nodemailer.createTransport(url)
  transport.use('stream', (mail, done) => {
    try {
      const signer = signerFor(settings, domainOf(senderOf(mail)))
      const headers = ownHeaders(mail)
      mail.message.processFunc((message) => message.pipe(rewritten(headers, signer)))
      done()
    } catch (error) {
      done(error as Error)
    }
  })
  return transport
}

/** The address in From, which the signature is to vouch for. */
const senderOf = ({ data }: MailMessage): string => mailboxOf(data.from)?.address ?? ''

/**
 * The headers that people's words stand in, written as those of dispatches are.
 * @throws Unwritable when a word of theirs would be taken for protocol, or an address for several
 */
function ownHeaders({ data: { from, replyTo, subject, to } }: MailMessage): Map<string, string> {
  const mailboxes = { From: mailboxOf(from), 'Reply-To': mailboxOf(replyTo), To: mailboxOf(to) }
  const written = Object.entries(mailboxes).flatMap(([name, mailbox]) =>
    mailbox ? [[name.toLowerCase(), mailboxHeader(name, mailbox)] as const] : [],
  )
  return new Map([...written, ['subject', textHeader('Subject', subject ?? '')]])
}

type Addressed = MailMessage['data']['to']

/** All mails here are from one and for one; what is given as a text with a name is Payload's own sender. */
function mailboxOf(given: Addressed): Mailbox | null {
  const [first, ...more] = [given ?? []].flat()
  if (first === undefined) return null
  if (more.length > 0) throw new Unwritable(`${notWritten}: several addresses where one was expected`)
  if (typeof first !== 'string') return { name: first.name ?? '', address: first.address }
  const [, name, address] = /^"?([^"<]*?)"? *<([^<>]*)>$/.exec(first) ?? []
  return { name: name ?? '', address: address ?? first }
}

/** Holds the message back until it is whole, and writes it with our headers and the signature before it. */
function rewritten(headers: ReadonlyMap<string, string>, signer: Signer | null): Transform {
  const pieces: Buffer[] = []
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      pieces.push(piece)
      done()
    },
    flush(done) {
      const message = withHeaders(asSent(Buffer.concat(pieces)), headers)
      if (signer) this.push(signer(message))
      this.push(message)
      done()
    },
  })
}

/** nodemailer writes a name that looks like an encoded word so that readers decode it, and a long one in many pieces. */
function withHeaders(message: Buffer, headers: ReadonlyMap<string, string>): Buffer {
  const end = message.indexOf('\r\n\r\n')
  const lines = message.toString('utf8', 0, end).split(/\r\n(?![ \t])/)
  const written = lines.map((line) => headers.get(line.slice(0, line.indexOf(':')).toLowerCase()) ?? line)
  return Buffer.concat([Buffer.from(written.join('\r\n')), message.subarray(end)])
}

/** Lines end as they will on the way (RFC 5321, 2.3.8), so that what is signed is what arrives. */
const asSent = (message: Buffer): Buffer => Buffer.from(message.toString('latin1').replace(/\r\n?|\n/g, '\r\n'), 'latin1')
