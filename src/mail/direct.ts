import { Transform } from 'node:stream'
import nodemailer, { type Transporter } from 'nodemailer'
import addressparser from 'nodemailer/lib/addressparser/index.js'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'
import type { Settings } from '../env'
import { domainOf } from '../domain/address'
import { type Signer, signerFor } from './dkim'

/**
 * Sends what is no dispatch, one mail at a time: tests, accounts, subscriptions, notices and what is forwarded. It is
 * signed by the sender's domain as dispatches are.
 * @param several whether several are sent one after another, over one connection; close it then
 * @returns a transport; sending by it rejects with `BrokenDkimKey` when the key that should sign cannot
 */
export function directTransport(settings: Settings, several = false): Transporter {
  const url = settings.smtpUrl ?? ''
  const transport: Transporter = several ? nodemailer.createTransport({ url, pool: true, maxConnections: 1 }) : nodemailer.createTransport(url)
  transport.use('stream', (mail, done) => {
    try {
      const signer = signerFor(settings, domainOf(senderOf(mail)))
      if (signer) mail.message.processFunc((message) => message.pipe(signing(signer)))
      done()
    } catch (error) {
      done(error as Error)
    }
  })
  return transport
}

/** The address in From, which the signature is to vouch for. */
function senderOf({ data: { from } }: MailMessage): string {
  const [first] = [from].flat()
  if (typeof first !== 'string') return first?.address ?? ''
  return addressparser(first, { flatten: true })[0]?.address ?? ''
}

/** Holds the message back until it is whole, and puts the signature before it. */
function signing(signer: Signer): Transform {
  const pieces: Buffer[] = []
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      pieces.push(piece)
      done()
    },
    flush(done) {
      const message = asSent(Buffer.concat(pieces))
      this.push(signer(message))
      this.push(message)
      done()
    },
  })
}

/** Lines end as they will on the way (RFC 5321, 2.3.8), so that what is signed is what arrives. */
const asSent = (message: Buffer): Buffer => Buffer.from(message.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')
