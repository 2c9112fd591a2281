import { runSpets } from './run'

/** Starts Spets for the tests, and tells them where everything is through the environment. */
export default async function start(): Promise<() => Promise<void>> {
  const { url, inbox, email, password, stop } = await runSpets()
  process.env.SPETS_URL = url
  process.env.SPETS_INBOX = inbox
  process.env.SPETS_EMAIL = email
  process.env.SPETS_PASSWORD = password
  return stop
}
