import type { Socket } from 'node:net'
import { parseConnectionUrl, SMTPConnection } from '../nodemailerParts'
import { SmtpTransaction, type Extensions } from './transaction'

/** A mail server that cannot be reached or does not let us in: no delivery's fault, so none is marked by it. */
export class ServerUnreachable extends Error {
  override name = 'ServerUnreachable'
}

/** A mail server that says for good that it takes nothing from us: that is for a person to mend. */
export class ServerRefuses extends Error {
  override name = 'ServerRefuses'
}

/** A failure before the first message: of the server's for now, or for good when it answers 5xx (RFC 5321 4.2.1). */
const failureOf = (error: Error & { responseCode?: number }): Error =>
  (error.responseCode ?? 0) >= 500 ? new ServerRefuses(error.message) : new ServerUnreachable(error.message)

/** How long a server may be silent, in milliseconds. SMTP_URL may say otherwise in its query. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

type Options = SMTPConnection.Options & { auth?: SMTPConnection.AuthenticationType }

/**
 * Opens a connection and logs in where the URL holds a user. nodemailer does all up to there: names, TLS,
 * authentication. Messages are then handed over by a transaction of our own, which knows how far each came.
 * @param url `smtp://` or `smtps://`, with nodemailer's options as its query
 * @throws ServerUnreachable
 * @throws ServerRefuses
 */
export async function connect(url: string): Promise<SmtpTransaction> {
  const given: Options = parseConnectionUrl(url)
  const options = { ...patience, ...given }
  const connection = new SMTPConnection(options)
  await open(connection)
  const extensions = extensionsIn(String(connection.lastServerResponse))
  if (options.auth) await logIn(connection, options.auth)
  const socket = takenOver(connection)
  socket.setTimeout(options.socketTimeout)
  return new SmtpTransaction(socket, extensions)
}

/** From here on the socket is ours alone: nothing of nodemailer's listens to it. */
function takenOver({ _socket: socket }: SMTPConnection): Socket {
  for (const event of ['data', 'timeout', 'close', 'end', 'error']) socket.removeAllListeners(event)
  // Else the end of each message waits until its beginning has been acknowledged: some 40 ms each.
  return socket.setNoDelay(true)
}

const extensionsIn = (answer: string): Extensions => {
  const says = (word: string) => new RegExp(`[ -]${word}\\b`, 'im').test(answer)
  return { pipelining: says('PIPELINING'), size: says('SIZE'), utf8: says('SMTPUTF8') }
}

const open = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once('error', (error: Error) => reject(failureOf(error)))
    connection.once('end', () => reject(new ServerUnreachable('The server closed the connection')))
    connection.connect((error) => (error ? reject(failureOf(error)) : resolve()))
  })

const logIn = (connection: SMTPConnection, auth: SMTPConnection.AuthenticationType): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once('error', (error: Error) => reject(failureOf(error)))
    connection.login(auth as never, (error) => (error ? reject(failureOf(error)) : resolve()))
  })
