import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'

const { SPETS_URL = '', SPETS_INBOX = '', SPETS_EMAIL = '', SPETS_PASSWORD = '' } = process.env

/** Where the Spets under test stands. */
export const spets = { url: SPETS_URL, inbox: SPETS_INBOX, email: SPETS_EMAIL, password: SPETS_PASSWORD }

/**
 * Waits until the buttons of a page of the admin UI do something. The server's page is there a moment before React
 * knows of it, and a click in that moment is lost: a person clicks again, a test does not.
 */
export async function alive(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/admin')) return
  await page.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('button')]
    return buttons.length > 0 && buttons.every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')))
  })
}

/** Playwright's test, whose page has come alive whenever it has been opened or loaded again. */
export const test = base.extend({
  page: async ({ page }, use) => {
    for (const name of ['goto', 'reload'] as const) {
      const original = page[name].bind(page) as (...given: never[]) => ReturnType<Page['goto']>
      page[name] = async (...given: never[]) => {
        const answer = await original(...given)
        await alive(page)
        return answer
      }
    }
    await use(page)
  },
})

/** Logs in as a person does; as the first administrator where nobody else is named. */
export async function logIn(page: Page, who: { email: string; password: string } = spets): Promise<void> {
  await page.goto(`${spets.url}/admin/login`)
  await alive(page)
  await page.getByLabel('E-post').fill(who.email)
  await page.locator('input[name=password]').fill(who.password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL(/\/admin\/?$/)
}

let administrator: Promise<string> | null = null

/** The first administrator, logged in by the API, once for all tests: those of the login page go through the page. */
export async function asAdministrator(page: Page): Promise<void> {
  administrator ??= tokenOf(spets)
  await page.context().addCookies([{ name: 'payload-token', value: await administrator, url: spets.url }])
  await page.goto(`${spets.url}/api/users/me`)
}

async function tokenOf({ email, password }: { email: string; password: string }): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) }
  const answer = await fetch(`${spets.url}/api/users/login`, init)
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`Logging in was answered with ${answer.status}`)
  return token
}

/** A mail as the local inbox tells of it. */
export interface InboxMail {
  id: string
  subject: string
  /** When it was sent, ISO 8601. */
  date: string
  html: string
  text: string
  to: { address: string }[]
}

/** The mails in the local inbox with words in their subject. */
export async function mailsAbout(words: string): Promise<InboxMail[]> {
  const answer = await fetch(`${spets.inbox}/api/email?limit=500`)
  const body: unknown = await answer.json()
  const all = (Array.isArray(body) ? body : (body as { data: unknown[] }).data) as InboxMail[]
  return all.filter(({ subject }) => subject.includes(words))
}

/** The first link in a mail's HTML whose address has this in it. */
export function linkIn(mail: InboxMail, part: string): string {
  const found = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '').find((href) => href.includes(part))
  if (!found) throw new Error(`No link with ${part} in "${mail.subject}"`)
  return found.replaceAll('&amp;', '&')
}

/** Reads from the API as the page's user. */
export const fetchAs = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (address) => (await fetch(address, { credentials: 'include' })).json() as Promise<T>, path)

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; impact: string | null; help: string; nodes: { target: string[] }[] }[]
}

declare global {
  interface Window {
    /** What axe-core's script puts on the page. */
    axe: { run(context: string, options: object): Promise<AxeResult> }
  }
}

/** Holds what a page shows against WCAG 2.2 A and AA with axe; nothing serious or critical may be found. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  // A link that was clicked may lead to a page whose style sheet is still on its way.
  await page.waitForLoadState('load')
  await page.locator(within).first().waitFor({ state: 'attached' })
  // A colour on its way to another is neither.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : []))),
  )
  await page.evaluate(axeSource)
  const result = await page.evaluate<AxeResult, string>(
    (selector) =>
      window.axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      }),
    within,
  )
  const serious = result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`)
  expect(serious).toEqual([])
}
