import { type BrowserContext, expect, type Page } from '@playwright/test'
import { isEnglish, isSwedish } from './support/english'
import { asAdministrator, fetchAs, spets, test } from './support/spets'
import { wordings } from './support/words'

/** Each collection and global that the menu leads to, and the views that are ours; logging out is no place to look at. */
async function places(page: Page): Promise<string[]> {
  const links = page.locator('nav a[href^="/admin/"]')
  return [...new Set(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? '')))].filter(
    (href) => href !== '/admin/logout',
  )
}

/** What a place leads on to: a form for something new, the trash, and one document with its versions. */
async function placesWithin(page: Page, place: string): Promise<string[]> {
  const slug = /^\/admin\/collections\/([^/]+)$/.exec(place)?.[1]
  if (!slug) return []
  const { docs } = await fetchAs<{ docs?: { id: string }[] }>(page, `/api/${slug}?limit=1&depth=0`)
  const one = docs?.[0]?.id
  return [`${place}/create`, `${place}/trash`, ...(one ? [`${place}/${one}`, `${place}/${one}/versions`] : [])]
}

/** Opens a page and waits until nothing more is fetched. @returns false where there is no such page for this user */
async function opened(page: Page, address: string): Promise<boolean> {
  const answer = await page.goto(spets.url + address)
  await page.waitForLoadState('networkidle')
  return answer?.status() !== 404
}

async function wrongOn(page: Page, isWrong: (text: string) => boolean): Promise<string[]> {
  const found = (await wordings(page)).filter(({ text }) => isWrong(text))
  return [...new Set(found.map(({ text, where }) => `${new URL(page.url()).pathname}: ${text} (${where})`))]
}

/** How many pages are open at a time: each waits a while for what may still be fetched. */
const together = 3

/** Looks through pages, several at a time. @returns what is wrong on them */
async function wrongAmong(context: BrowserContext, addresses: string[], isWrong: (text: string) => boolean): Promise<string[]> {
  const waiting = [...addresses]
  const wrong: string[] = []
  const look = async () => {
    const page = await context.newPage()
    for (let address = waiting.shift(); address; address = waiting.shift())
      if (await opened(page, address)) wrong.push(...(await wrongOn(page, isWrong)))
    await page.close()
  }
  await Promise.all(Array.from({ length: together }, look))
  return wrong
}

/** The pages of each place in the menu. @param within what else of a place is looked at */
async function addressesOf(page: Page, within: (place: string) => Promise<string[]>): Promise<string[]> {
  const addresses: string[] = []
  for (const place of ['/admin', '/admin/account', ...(await places(page))]) addresses.push(place, ...(await within(place)))
  return addresses
}

test('nothing in the Swedish admin is in English', async ({ context, page }) => {
  test.setTimeout(480_000)
  await page.goto(`${spets.url}/admin/login`)
  expect(await wrongOn(page, isEnglish)).toEqual([])
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin`)
  const addresses = await addressesOf(page, (place) => placesWithin(page, place))
  expect(addresses.length).toBeGreaterThan(50)
  expect(await wrongAmong(context, addresses, isEnglish)).toEqual([])
})

test('nothing of ours in the English admin is in Swedish', async ({ browser }) => {
  test.setTimeout(480_000)
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${spets.url}/admin/login`)
  await page.getByLabel('Email').fill(spets.email)
  await page.locator('input[name=password]').fill(spets.password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).toHaveURL(/\/admin\/?$/)
  const addresses = await addressesOf(page, async (place) => (await placesWithin(page, place)).slice(0, 1))
  expect(addresses.length).toBeGreaterThan(25)
  expect(await wrongAmong(context, addresses, isSwedish)).toEqual([])
  await context.close()
})
