import { ImapFlow } from 'imapflow'

/** The IMAP server that this run has, as IMAP_TEST_URL says; null where there is none. It makes a mailbox for whoever logs in. */
export const imapServer = (): URL | null => (process.env.IMAP_TEST_URL ? new URL(process.env.IMAP_TEST_URL) : null)

/** A mailbox of a test's own on a real IMAP server. */
export interface TestMailbox {
  /** As IMAP_URL is written. */
  url: string
  /** Puts mails in, unread. */
  put(...mails: readonly Buffer[]): Promise<void>
  /** How many mails there are, and how many of them are unread. */
  count(folder?: string): Promise<{ all: number; unread: number }>
}

/** A new and empty mailbox. */
export function testMailbox(user: string): TestMailbox {
  const server = imapServer()
  if (!server) throw new Error('There is no IMAP server: see IMAP_TEST_URL')
  const { hostname, port } = server

  const within = async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({ host: hostname, port: Number(port), secure: false, auth: { user, pass: 'secret' }, logger: false })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.logout()
    }
  }

  return {
    url: `imap://${encodeURIComponent(user)}:secret@${hostname}:${port}/INBOX`,
    put: (...mails) =>
      within(async (client) => {
        for (const mail of mails) await client.append('INBOX', mail)
      }),
    count: (folder = 'INBOX') =>
      within(async (client) => {
        const status = await client.status(folder, { messages: true, unseen: true })
        return { all: (status && status.messages) || 0, unread: (status && status.unseen) || 0 }
      }),
  }
}
