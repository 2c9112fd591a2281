import { type BrowserContext, expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

const meaning = 'ställe där flera som arbetar med samma sak möts'

/** Makes something by the API, as the page's user. @returns what it became */
const made = <T>(page: Page, path: string, data: object): Promise<T> =>
  page.evaluate(
    async ([address, body]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, { method: 'POST', credentials: 'include', headers, body })
      if (!answer.ok) throw new Error(await answer.text())
      return ((await answer.json()) as { doc: T }).doc
    },
    [path, JSON.stringify(data)] as const,
  )

let address: Promise<string> | null = null

/** A news item that has a term of its own, made once. */
async function newsWithTerm(page: Page): Promise<string> {
  address ??= (async () => {
    await asAdministrator(page)
    const stamp = Date.now()
    const term = {
      preferredLabel: 'mötesknut',
      definition: meaning,
      identifier: `motesknut-${stamp}`,
      status: 'approved',
      _status: 'published',
    }
    await made(page, '/api/terms?locale=sv', { ...term, inflectedForms: [{ label: 'mötesknuten' }] })
    const slug = `motesknuten-${stamp}`
    const news = { title: 'Ny plats', slug, lead: 'Mötesknuten öppnar i Åre.', date: '2026-11-20T12:00:00.000Z', _status: 'published' }
    await made(page, '/api/news?locale=sv', news)
    return `${spets.url}/sv/news/${slug}`
  })()
  return address
}

const word = (page: Page) => page.getByRole('button', { name: 'Mötesknuten', exact: true })
const box = (page: Page) => page.locator('.explanation', { hasText: meaning })

test('a word is explained on hover, and stays while the pointer is on its explanation', async ({ page }) => {
  await page.clock.install()
  await page.goto(await newsWithTerm(page))
  await expect(box(page)).toBeHidden()
  await word(page).hover()
  await expect(box(page)).toBeVisible()
  await box(page).hover()
  // Longer than the pointer may be on its way.
  await page.clock.fastForward(600)
  await expect(box(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await page.mouse.move(2, 2)
  await word(page).hover()
  await page.mouse.move(2, 2)
  await page.clock.fastForward(600)
  await expect(box(page)).toBeHidden()
})

test('a word is explained by keyboard, closed by Escape where focus stays, and leads to its page', async ({ page }) => {
  await page.goto(await newsWithTerm(page))
  await page.locator('h1').click()
  await page.keyboard.press('Tab')
  await expect(word(page)).toBeFocused()
  await expect(box(page)).toBeVisible()
  await expect(word(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(box(page)).toBeHidden()
  await expect(word(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(box(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Mer om ”mötesknut” i ordlistan' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(word(page)).toBeFocused()
  await expect(box(page)).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sv\/terms\/motesknut-/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`an open explanation is accessible and within a narrow window in ${colorScheme}, and breaks no policy`, async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text())
    })
    await page.emulateMedia({ colorScheme })
    const at = await newsWithTerm(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(at)
    refused.length = 0
    await page.reload()
    await word(page).click()
    await expect(box(page)).toBeVisible()
    const { x, width } = (await box(page).boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(320)
    await expectAccessible(page, 'main')
    await page.screenshot({ path: `test-results/explained-${colorScheme}.png` })
    await page.locator('h1').click()
    await expect(box(page)).toBeHidden()
    expect(refused).toEqual([])
  })

async function inContext(context: BrowserContext, at: string, then: (page: Page) => Promise<void>): Promise<void> {
  const page = await context.newPage()
  await page.goto(at)
  await then(page)
  await context.close()
}

test('a word is explained by touch, and closed by touching beside it', async ({ browser, page }) => {
  const at = await newsWithTerm(page)
  await inContext(
    await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } }),
    at,
    async (phone) => {
      await word(phone).tap()
      await expect(box(phone)).toBeVisible()
      await phone.locator('h1').tap()
      await expect(box(phone)).toBeHidden()
      await word(phone).tap()
      await word(phone).tap()
      await expect(box(phone)).toBeHidden()
    },
  )
})

test('without scripts a word is a link to its page', async ({ browser, page }) => {
  const at = await newsWithTerm(page)
  await inContext(await browser.newContext({ javaScriptEnabled: false }), at, async (plain) => {
    await plain.getByRole('link', { name: 'Mötesknuten', exact: true }).click()
    await expect(plain).toHaveURL(/\/sv\/terms\/motesknut-/)
    await expect(plain.getByText(meaning)).toBeVisible()
  })
})
