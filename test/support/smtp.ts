import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message that the server took: its envelope and what it holds. */
export interface TakenMail {
  to: string
  raw: Buffer
}

/** A real SMTP server on loopback that keeps what it takes. */
export interface TestMailServer {
  url: string
  mails: TakenMail[]
  parsed(): Promise<ParsedMail[]>
  close(): Promise<void>
}

/**
 * Starts an SMTP server on a free port (or the one given).
 * @param options smtp-server's own hooks, to make it refuse or stall
 */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0): Promise<TestMailServer> {
  const mails: TakenMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, raw: Buffer.concat(chunks) })
        callback()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    parsed: () => Promise.all(mails.map(({ raw }) => simpleParser(raw))),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
