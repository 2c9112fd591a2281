import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** A message that the server took: its envelope and what it holds. */
interface TakenMail {
  to: string
  raw: Buffer
}

/** What the server does when it has a whole message. It keeps it in any case. */
export type Answer = 'accept' | 'acceptAndClose' | 'hangUp' | 'silence'

/** How a server behaves: smtp-server's own hooks, and what it does with a message that it has got. */
export interface Behaviour extends SMTPServerOptions {
  /** Given the message, and how many there have been with this one. */
  answerTo?: (mail: TakenMail, taken: number) => Answer
  /** Whether it hangs up when a message has begun and not ended. */
  hangsUpIn?: (to: string) => boolean
}

/** A real SMTP server on loopback that keeps what it takes. */
export interface TestMailServer {
  url: string
  port: number
  mails: TakenMail[]
  /** The addresses that the messages were for, in the order in which they came. */
  recipients(): string[]
  parsed(): Promise<ParsedMail[]>
  /** What came to an address. */
  to(address: string): Promise<ParsedMail>
  close(): Promise<void>
}

/** Starts an SMTP server on a free port (or the one given). */
export async function startMailServer(behaviour: Behaviour = {}, port = 0): Promise<TestMailServer> {
  const { answerTo = () => 'accept', hangsUpIn = () => false, ...options } = behaviour
  const mails: TakenMail[] = []
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      const to = session.envelope.rcptTo[0]?.address ?? ''
      if (hangsUpIn(to)) stream.once('data', () => socketOf(session, sockets)?.destroy())
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = { to, raw: Buffer.concat(chunks) }
        mails.push(mail)
        answer(answerTo(mail, mails.length), socketOf(session, sockets), callback)
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // A closed socket still tells its port, which another may have got since.
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const bound = (server.server.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    mails,
    recipients: () => mails.map(({ to }) => to),
    parsed: () => Promise.all(mails.map(({ raw }) => simpleParser(raw))),
    to: (address) => simpleParser(onlyOne(mails.filter(({ to }) => to === address)).raw),
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function answer(what: Answer, socket: Socket | undefined, callback: () => void) {
  if (what === 'accept' || what === 'acceptAndClose') callback()
  if (what === 'acceptAndClose') socket?.end()
  if (what === 'hangUp') socket?.destroy()
}

const socketOf = ({ remotePort }: SMTPServerSession & { remotePort?: number }, sockets: ReadonlySet<Socket>) =>
  [...sockets].find((socket) => socket.remotePort === remotePort)

function onlyOne<T>(found: readonly T[]): T {
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} mails where one was expected`)
  return found[0]
}

/** A refusal as the server says it to the client. */
export const smtpError = (code: number, message: string): Error => Object.assign(new Error(message), { responseCode: code })
