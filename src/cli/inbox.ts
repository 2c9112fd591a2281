import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './ports'

/** The local inbox: a real SMTP server that keeps every mail and shows it in the browser. */
export interface Inbox {
  smtpUrl: string
  webUrl: string
  stop(): Promise<void>
}

const host = '127.0.0.1'

/**
 * Starts the local inbox on this machine only. Mails are kept in the data folder over restarts.
 * @throws Error when MailDev is not installed
 */
export async function startInbox(dataFolder: string): Promise<Inbox> {
  const { MailDev } = await import('maildev')
  const mailDirectory = join(dataFolder, 'inbox')
  mkdirSync(mailDirectory, { recursive: true })
  const smtp = await portNear(1025)
  const web = await portNear(1080)
  const inbox = new MailDev({ smtp, ip: host, web, webIp: host, silent: true, mcp: false, maxEmails: 500, mailDirectory })
  await quietly(() => inbox.start())
  return { smtpUrl: `smtp://${host}:${smtp}`, webUrl: `http://${host}:${web}`, stop: () => inbox.stop() }
}

/** Without the line that the inbox's program says of itself: where it is stands among all that is told. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { info } = console
  console.info = () => undefined
  try {
    return await work()
  } finally {
    console.info = info
  }
}

/** The port if it is free, else any that is. */
const portNear = async (wished: number): Promise<number> => (await freePort(wished, host)) ?? (await freePort(0, host)) ?? wished
