import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import type { Attempt } from '../../domain/delivery'

/** Where a message goes and comes from, outside its headers (RFC 5321). */
export interface Envelope {
  from: string
  to: string
}

/** A mail server that cannot be reached or does not let us in: no delivery's fault, so none is marked by it. */
export class ServerUnreachable extends Error {
  override name = 'ServerUnreachable'
}

/** How long a server may be silent, in milliseconds. SMTP_URL may say otherwise in its query. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** An open connection to a mail server, for one message after another. */
export interface Connection {
  /** False once either side has closed it. */
  isOpen(): boolean
  /** Hands over one message. How it ended is in the answer; this does not throw. */
  send(envelope: Envelope, message: Buffer): Promise<Attempt>
  close(): void
}

/**
 * Opens a connection and logs in where the URL holds a user.
 * @param url `smtp://` or `smtps://`, with nodemailer's options as its query
 * @throws ServerUnreachable
 */
export async function connect(url: string): Promise<Connection> {
  const options = parseConnectionUrl(url) as SMTPConnection.Options & { auth?: SMTPConnection.AuthenticationType }
  const connection = new SMTPConnection({ ...patience, ...options })
  let isOpen = true
  connection.once('end', () => (isOpen = false))
  await open(connection)
  // Else the end of each message waits until its beginning has been acknowledged: some 40 ms each.
  connection._socket.setNoDelay(true)
  if (options.auth) await logIn(connection, options.auth)
  return {
    isOpen: () => isOpen,
    send: (envelope, message) => handOver(connection, envelope, message),
    close: () => connection.close(),
  }
}

const open = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    // The listener stays: an error on an idle connection must not end the process; the next send tells of it.
    connection.on('error', (error: Error) => reject(new ServerUnreachable(error.message)))
    connection.once('end', () => reject(new ServerUnreachable('The server closed the connection')))
    connection.connect(() => resolve())
  })

const logIn = (connection: SMTPConnection, auth: SMTPConnection.AuthenticationType): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once('error', (error: Error) => reject(new ServerUnreachable(error.message)))
    connection.login(auth as never, (error) => (error ? reject(new ServerUnreachable(error.message)) : resolve()))
  })

function handOver(connection: SMTPConnection, envelope: Envelope, message: Buffer): Promise<Attempt> {
  return new Promise((resolve) => {
    let dataBegun = false
    const finish = (code: number | null, response: string, senderRefused = false) => {
      connection.removeListener('error', failed).removeListener('end', lost)
      resolve({ code, response, dataBegun, senderRefused })
    }
    const failed = (error: SMTPConnection.SMTPError) =>
      finish(codeOf(error), error.response || error.message, error.command === 'MAIL FROM')
    const lost = () => finish(null, 'The connection was closed before the answer')
    connection.once('error', failed).once('end', lost)
    const source = Readable.from(pieces(message, () => (dataBegun = true)))
    connection.send({ ...envelope, size: message.length }, source, (error, info) =>
      error ? failed(error) : finish(250, info.response),
    )
  })
}

/** The code of a refusal. A success that comes at the wrong moment is no answer to anything. */
const codeOf = ({ responseCode }: SMTPConnection.SMTPError): number | null =>
  responseCode && responseCode >= 400 ? responseCode : null

/** The message, telling when the server has begun to take it. */
function* pieces(message: Buffer, onBegin: () => void) {
  onBegin()
  yield message
}
