import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { accounting, postAs, prose } from './support/newsletters'
import { alive, asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

type Made = { doc: { id: string } }

const year = 2044

const make = async (page: Page, title: string, more: object) =>
  (await postAs<Made>(page, '/activities', { title, type: 'news', status: 'planned', year, ...more })).doc.id

const saved = (page: Page, id: string) =>
  fetchAs<{ month: string; from: string; status: string }>(page, `${spets.url}/api/activities/${id}?depth=0`)

/** Where a month lies in the wheel on the screen. */
async function placeOf(page: Page, month: number, radius = 0.7) {
  const box = await page.locator('.spets-year__wheel').boundingBox()
  if (!box) throw new Error('no wheel')
  const unit = box.width / 1000
  const angle = ((month - 0.5) / 12) * 2 * Math.PI
  return { x: box.x + box.width / 2 + Math.sin(angle) * 500 * radius * unit, y: box.y + 500 * unit - Math.cos(angle) * 500 * radius * unit }
}

async function openWheel(page: Page, query = '') {
  await page.goto(`${spets.url}/admin/year-wheel?year=${year}${query}`)
  await alive(page)
}

test('an activity is dragged to another month, answered at once, and put back', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 1400 })
  await asAdministrator(page)
  const id = await make(page, 'Vårens webbsida', { month: '3' })
  await openWheel(page)
  const item = page.locator(`[data-entry^="activity-${id}"]`)
  await expect(item).toBeVisible()
  const from = await item.boundingBox()
  const to = await placeOf(page, 8)
  if (!from) throw new Error('not drawn')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x - 30, to.y)
  await page.mouse.move(to.x, to.y)
  await expect(page.getByText('”Vårens webbsida” till augusti')).toBeVisible()
  await page.screenshot({ path: 'test-results/year-wheel-drag.png' })
  await page.mouse.up()
  await expect(page.getByText('”Vårens webbsida” är flyttad: augusti.')).toBeVisible()
  await expect.poll(async () => (await saved(page, id)).month).toBe('8')
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByText('”Vårens webbsida” är tillbaka där den var.')).toBeVisible()
  await expect.poll(async () => (await saved(page, id)).month).toBe('3')
})

test('what may not be saved is put back, and it is said why', async ({ page }) => {
  await asAdministrator(page)
  const id = await make(page, 'Fast aktivitet', { month: '4' })
  await openWheel(page)
  await page.route(`**/api/activities/${id}?*`, (route) => route.fulfill({ status: 403, json: { title: 'Det får du inte göra.' } }))
  await page.locator(`[data-entry="activity-${id}-4"]`).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('”Fast aktivitet” kunde inte flyttas och är tillbaka där den var. Det får du inte göra.')).toBeVisible()
  await expect(page.locator(`[data-entry="activity-${id}-4"]`)).toBeVisible()
})

test('by keyboard alone: from one to the next, a month on, opened; and by the list', async ({ page }) => {
  await asAdministrator(page)
  const id = await make(page, 'Tangentbordets', { month: '5' })
  await openWheel(page)
  const item = page.locator(`[data-entry="activity-${id}-5"]`)
  await item.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await saved(page, id)).month).toBe('6')
  await page.getByRole('button', { name: 'Flytta Tangentbordets' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Till månad').selectOption({ label: 'november' })
  await expectAccessible(page, 'dialog')
  await dialog.getByRole('button', { name: 'Flytta' }).click()
  await expect.poll(async () => (await saved(page, id)).month).toBe('11')
})

test('on the board a status is changed by drag and by choosing', async ({ page }) => {
  await asAdministrator(page)
  const id = await make(page, 'Tavlans kort', { month: '2' })
  await openWheel(page, '&view=board')
  const card = page.locator('.spets-board__card', { hasText: 'Tavlans kort' })
  await card.dragTo(page.getByRole('region', { name: 'Påbörjad' }))
  await expect.poll(async () => (await saved(page, id)).status).toBe('started')
  await page.getByLabel('Läge för Tavlans kort').selectOption('done')
  await expect.poll(async () => (await saved(page, id)).status).toBe('done')
})

test('a holiday is remarked in the form and in the list', async ({ page }) => {
  await asAdministrator(page)
  const thisYear = new Date().getFullYear() + 1 // the form knows the holidays of the years ahead
  const data = { title: 'På nationaldagen', type: 'news', status: 'planned', year: thisYear, from: `${thisYear}-06-06T12:00:00.000Z` }
  const { doc } = await postAs<Made>(page, '/activities', data)
  await page.goto(`${spets.url}/admin/collections/activities/${doc.id}`)
  await alive(page)
  await expect(page.getByText('Dagen är helgdag: nationaldagen')).toBeVisible()
  await page.goto(`${spets.url}/admin/year-wheel?year=${thisYear}&view=list`)
  await expect(page.getByRole('row', { name: /På nationaldagen/ }).getByText('Dagen är helgdag: nationaldagen')).toBeVisible()
})

const looks = [
  ['sv', 'desktop', { width: 1280, height: 900 }],
  ['en', 'phone', { width: 390, height: 844 }],
] as const

for (const [language, form, viewport] of looks)
  test(`the views are accessible in ${language} on a ${form}`, async ({ page }) => {
    await asAdministrator(page)
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: spets.url }])
    await page.setViewportSize(viewport)
    for (const view of ['wheel', 'timeline', 'board', 'list', 'outgoing']) {
      await page.goto(`${spets.url}/admin/year-wheel?view=${view}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, '.spets-year')
      await page.screenshot({ path: `test-results/year-${view}-${language}-${form}.png`, fullPage: true })
    }
    await page.goto(`${spets.url}/${language}/year-wheel`)
    await expectAccessible(page)
    await page.screenshot({ path: `test-results/year-public-${language}-${form}.png`, fullPage: true })
  })

const permission = { purpose: 'newsletter', state: 'given', basis: 'consent', source: 'Test', date: '2026-01-01T12:00:00.000Z' }

/** A segment of so many contacts of its own. @returns its id */
async function segmentOf(page: Page, count: number): Promise<string> {
  const made = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      postAs<Made>(page, '/contacts', {
        kind: 'person',
        name: `Mottagare ${number}`,
        email: `mottagare-${number}-${Date.now()}@hjul.example`,
        permissions: [permission],
      }),
    ),
  )
  const include = made.map(({ doc }) => doc.id)
  return (await postAs<Made>(page, '/segments', { name: `Hjulet ${Date.now()}`, include })).doc.id
}

async function send(page: Page, subject: string, segment: string): Promise<void> {
  const letter = { subject, blocks: [{ blockType: 'text', text: prose('Hej.') }], segments: [segment] }
  const { doc } = await postAs<Made>(page, '/newsletters', letter)
  const { toSend } = await fetchAs<{ toSend: number }>(page, `${spets.url}/api/newsletters/${doc.id}/audience`)
  const { dispatch } = await postAs<{ dispatch: string }>(page, `/newsletters/${doc.id}/send`, {
    confirmedCount: toSend,
    previousDispatches: 0,
  })
  await expect.poll(async () => (await accounting(page, dispatch)).status, { timeout: 60_000 }).toBe('completed')
}

test('two large mailings to the same people within two days are pointed out, with the way to both', async ({ page }) => {
  test.setTimeout(180_000)
  await asAdministrator(page)
  const segment = await segmentOf(page, 52)
  const subjects = ['Första stora brevet', 'Andra stora brevet']
  for (const subject of subjects) await send(page, subject, segment)
  await page.goto(`${spets.url}/admin/year-wheel?view=outgoing`)
  // Other tests have sent letters of theirs today.
  const warning = page.locator('.spets-notice', { hasText: /stora utskick till samma personer inom två dagar/i })
  const pair = warning.getByRole('listitem').filter({ hasText: subjects[0]! }).filter({ hasText: subjects[1]! })
  await expect(pair).toContainText('Ungefär 52 får båda')
  for (const name of subjects) await expect(pair.getByRole('link', { name })).toHaveAttribute('href', /\/admin\/collections\/dispatches\//)
})

test('the wheel is printed on A4 and A3: the picture and the list, and nothing to press', async ({ page }) => {
  await asAdministrator(page)
  await openWheel(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.spets-year__wheel')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
  await expect(page.getByRole('search')).toBeHidden()
  for (const format of ['A4', 'A3'] as const) {
    const pdf = await page.pdf({ format, path: `test-results/year-wheel-${format}.pdf`, preferCSSPageSize: false })
    expect(pdf.byteLength).toBeGreaterThan(10_000)
  }
})

/** A website of the region's own, on this machine but of another origin. */
async function otherSite(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

const withWheel = (src: string) => `<!doctype html><html lang="sv"><title>Region</title><body><main><h1>Region</h1>
  <script defer src="${spets.url}/year-wheel.js"></script>
  <spets-year-wheel src="${src}" list="open"><a href="${spets.url}/sv/year-wheel">Årshjulet</a></spets-year-wheel></main></body></html>`

test('the wheel stands on another website by one file of ours, in light and dark, and gives way to a link', async ({ page }) => {
  const site = await otherSite(withWheel(`${spets.url}/sv/year-wheel`))
  await page.goto(site.url)
  const wheel = page.locator('spets-year-wheel')
  await expect(wheel.locator('.picture svg')).toBeVisible()
  await expect(wheel.getByRole('link', { name: 'Öppet aktörsmöte: Hållbar energi' })).toBeVisible()
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/year-wheel-elsewhere.png', fullPage: true })
  await page.evaluate(() => document.body.setAttribute('style', 'background: #111; color: #eee; --spets-wheel-link: #9cf'))
  await expectAccessible(page)
  await page.screenshot({ path: 'test-results/year-wheel-elsewhere-dark.png', fullPage: true })
  site.close()

  const wrong = await otherSite(withWheel(`${spets.url}/sv/not-there`))
  await page.goto(wrong.url)
  await expect(page.getByRole('link', { name: 'Årshjulet' })).toBeVisible()
  wrong.close()
})
