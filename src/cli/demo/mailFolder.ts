import { createWriteStream } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server on this machine that keeps each mail it takes as an .eml file. */
export interface MailFolder {
  url: string
  stop(): Promise<void>
}

/** Starts the server on a free port. A mail is taken only when its file has been written. */
export async function startMailFolder(folder: string): Promise<MailFolder> {
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, session, callback) => {
      taken += 1
      const to = session.envelope.rcptTo[0]?.address.replace(/[^\w.@-]/g, '_') ?? 'nobody'
      const file = join(folder, `${String(taken).padStart(5, '0')}-${to}.eml`)
      pipeline(stream, createWriteStream(file)).then(() => callback(), callback)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}
