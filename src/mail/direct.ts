import { Transform } from 'node:stream'
import nodemailer, { type Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'
import type { Settings } from '../env'
import { domainOf } from '../domain/address'
import { type Signer, signerFor } from './dkim'

/**
 * Sends what is no dispatch, one mail at a time: tests, accounts, subscriptions, notices and what is forwarded. It is
 * signed by the sender's domain as dispatches are.
 * @returns a transport; sending by it rejects with `BrokenDkimKey` when the key that should sign cannot
 */
export function directTransport(settings: Settings): Transporter {
  const transport = nodemailer.createTransport(settings.smtpUrl ?? '')
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

/** The address in From, which the signature is to vouch for. Nodemailer gives objects where its types say strings. */
function senderOf({ message }: MailMessage): string {
  const [first] = (message.getAddresses().from ?? []) as unknown as { address: string }[]
  return first?.address ?? ''
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
