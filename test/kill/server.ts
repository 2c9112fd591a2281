import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** A real SMTP server that remembers whom it has taken messages for, and who is connected. */
export interface CountingServer {
  url: string
  /** How many messages it has taken. */
  taken(): number
  timesTaken(address: string): number
  /** The connections that a client has open now, by the name it gave. */
  connectionsOf(client: string): number
  close(): Promise<void>
}

/** Starts it on a free port on loopback. A message counts as taken once its last byte is here, answered or not. */
export async function startCountingServer(): Promise<CountingServer> {
  const times = new Map<string, number>()
  const open = new Map<string, SMTPServerSession>()
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    // From its greeting on: a message may be marked as being sent on a connection that has said nothing more yet.
    onConnect: (session, callback) => {
      open.set(session.id, session)
      callback()
    },
    onClose: ({ id }) => open.delete(id),
    onData: (stream, session, callback) => {
      stream.resume()
      stream.on('end', () => {
        const address = session.envelope.rcptTo[0]?.address ?? ''
        times.set(address, (times.get(address) ?? 0) + 1)
        taken += 1
        callback()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken: () => taken,
    timesTaken: (address) => times.get(address) ?? 0,
    connectionsOf: (client) => [...open.values()].filter(({ hostNameAppearsAs }) => hostNameAppearsAs === client).length,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
