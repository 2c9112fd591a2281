import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imapServer, testMailbox } from '../../support/imap'
import { startWhole } from '../../support/wholeSpets'

/** Starts Spets in an empty data folder, and tells the tests where everything is through the environment. */
export default async function start(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-e2e-'))
  const mailbox = imapServer() ? testMailbox(`e2e-${process.pid}@imap.example`).url : ''
  const spets = await startWhole(folder, { UNDO_SECONDS: '5', IMAP_URL: mailbox, IMAP_SECONDS: '1', WEBHOOKS_TO_OWN_NETWORK: '1' })
  process.env.SPETS_MAILBOX = mailbox
  process.env.SPETS_FOLDER = folder
  process.env.SPETS_URL = spets.url
  process.env.SPETS_INBOX = spets.inbox
  process.env.SPETS_EMAIL = spets.email
  process.env.SPETS_PASSWORD = spets.password
  return async () => {
    await spets.stop()
    // The worker may still be writing that it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
