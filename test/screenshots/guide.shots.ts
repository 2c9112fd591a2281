import { expect, type Page } from '@playwright/test'
import { linkIn, logIn, mailsAbout, spets, test } from '../e2e/support/spets'
import { formOf, listOf, shootTo } from './support'

const shoot = (page: Page, name: string) => shootTo('docs/guide/images', page, name)

/** Shows a part of the page at the top of the window, below what sticks there. */
const showFromTop = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => {
      part.style.scrollMarginTop = '140px'
      part.scrollIntoView()
    })

/** Changes the document whose form is open, by the API. */
const change = (page: Page, data: object, locale = 'sv') =>
  page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' }
      const { ok, status } = await fetch(path, { method: 'PATCH', headers, body })
      if (!ok) throw new Error(`${path} answered ${status}`)
    },
    [`${new URL(page.url()).pathname.replace('/admin/collections', '/api')}?locale=${locale}`, JSON.stringify(data)] as const,
  )

test.use({ viewport: { width: 1280, height: 800 } })

test('logging in, the account and the first page', async ({ page }) => {
  await page.goto(`${spets.url}/admin/login`)
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
  await shoot(page, 'logga-in')
  await logIn(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.locator('.nav-toggler').first().click()
  await expect(page.getByRole('link', { name: /Handbok/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Senaste utskicken' })).toBeVisible()
  await shoot(page, 'forsta-sidan')
  await page.locator('.nav-toggler').first().click()
  await page.goto(`${spets.url}/admin/account`)
  await expect(page.getByText('Mina inloggningar')).toBeVisible()
  await expect(page.getByText('Den här inloggningen')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await showFromTop(page, ':text("Tvåstegsinloggning")')
  await shoot(page, 'konto')
})

test('a newsletter, from its form to its accounting', async ({ page }) => {
  await logIn(page)
  await page.goto(listOf('newsletters'))
  await page.getByRole('button', { name: 'Nytt utifrån det senaste' }).click()
  await expect(page.locator('input[name=subject]')).toHaveValue(/^Kopia: /)
  await change(page, { subject: 'Smart specialisation this spring' }, 'en')
  await page.reload()
  // An editor of Payload's that comes alive while the form is being saved stays locked until the page is loaded again.
  await expect(page.locator('.blocks-field [contenteditable=true]').first()).toBeVisible()
  await page.locator('input[name=subject]').fill('Smart specialisering i vår')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.frameLocator('.spets-pane iframe').getByText('Smart specialisering i vår').first()).toBeVisible()
  await expect(page.locator('.blocks-field [contenteditable=true]').first()).toBeVisible()
  await shoot(page, 'skriva-nyhetsbrev')
  await page.getByRole('link', { name: 'Skicka', exact: true }).click()
  await expect(page.getByText(/mottagare får mejlet/)).toBeVisible()
  await expect(page.frameLocator('iframe').getByText('Smart specialisering i vår').first()).toBeVisible()
  await shoot(page, 'skicka')
  await page.goto(await formOf(page, 'dispatches', '&where[kind][equals]=newsletter'))
  await expect(page.getByText('Summan stämmer')).toBeVisible()
  await shoot(page, 'redovisning')
})

test('contacts, import and segments', async ({ page }) => {
  await logIn(page)
  await page.goto(await formOf(page, 'contacts', '&where[kind][equals]=person'))
  await expect(page.getByText('Får vi skriva?').first()).toBeVisible()
  await shoot(page, 'kontakt')
  await page.goto(await formOf(page, 'segments', '&where[name][equals]=Kommunerna'))
  await expect(page.getByText(/\d+ kontakter väljs\./).first()).toBeVisible()
  await shoot(page, 'urval')
  await page.goto(`${spets.url}/admin/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles('test/fixtures/kontakter-export.xlsx')
  await page.getByLabel('Grund för nyhetsbrev').selectOption('consent')
  await page.getByLabel('Grund för inbjudningar').selectOption('public-task')
  await page.getByLabel('Varifrån kommer listan?').fill('Kontaktlistan från regionens kansli')
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await expect(page.getByText('Listan har 70 rader.')).toBeVisible()
  await showFromTop(page, ':text("Det här skulle hända")')
  await shoot(page, 'inlasning')
})

test('a meeting and the page where it is answered', async ({ page }) => {
  await expect.poll(async () => (await mailsAbout('Inbjudan: Öppet aktörsmöte')).length).toBeGreaterThan(0)
  await logIn(page)
  await page.goto(`${await formOf(page, 'meetings', '&where[public][equals]=false')}/inviting`)
  await expect(page.getByText(/mottagare får mejlet/)).toBeVisible()
  await expect(page.frameLocator('iframe').getByText('Kommer du?')).toBeVisible()
  await shoot(page, 'bjuda-in')
  await page.goto(
    `${await formOf(page, 'meetings', '&where[public][equals]=true&where[title][contains]=aktörsmöte&sort=start&where[start][greater_than]=' + new Date().toISOString())}/attendance`,
  )
  await expect(page.getByRole('button', { name: 'Pricka av' })).toBeVisible()
  await shoot(page, 'deltagare')
  await page.goto(linkIn((await mailsAbout('Inbjudan: Öppet aktörsmöte'))[0]!, '/invitations/'))
  await shoot(page, 'svarssidan')
})

test('what is stored, its versions and the trash', async ({ page }) => {
  await logIn(page)
  const news = await formOf(page, 'news')
  await page.goto(news)
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await shoot(page, 'nyhet')
  await page.goto(`${news}/versions`)
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await shoot(page, 'versioner')
  await page.goto(await formOf(page, 'pages', '&where[slug][equals]=om-smart-specialisering'))
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  await showFromTop(page, '.blocks-field')
  await shoot(page, 'sida')
  await page.goto(`${listOf('news')}/create`)
  await page.locator('input[name=title]').fill('En nyhet som inte behövs')
  await page.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(page).toHaveURL(/news\/[0-9a-f-]{36}/)
  await change(page, { deletedAt: new Date().toISOString() })
  await page.goto(`${listOf('news')}/trash`)
  await expect(page.getByText('En nyhet som inte behövs')).toBeVisible()
  await shoot(page, 'papperskorg')
})

test('the report that writes itself, an assessment, how an area stands, and plain words', async ({ page }) => {
  await logIn(page)
  const report = await page.evaluate(async (asked) => {
    const body = JSON.stringify({ title: `Uppföljning ${asked}`, year: asked })
    const answer = await fetch('/api/reports', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }, 2023)
  await page.goto(`${listOf('reports')}/${report}/writing`)
  await expect(page.getByRole('heading', { name: 'Genomfört 2023' })).toBeVisible()
  await showFromTop(page, 'h2:has-text("Genomfört 2023"), h3:has-text("Genomfört 2023")')
  await shoot(page, 'rapport')
  await page.goto(`${await formOf(page, 'assessments', '&where[status][equals]=done')}/statement`)
  await expect(page.getByText('Yttrande').first()).toBeVisible()
  await shoot(page, 'yttrande')
  await page.goto(`${await formOf(page, 'strength-areas')}/standing`)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await shoot(page, 'laget')
})
