import { expect, type Page } from '@playwright/test'
import { linkIn, logIn, mailsAbout, spets, test } from '../e2e/support/spets'
import { formOf, listOf, shootTo, showFromTop } from './support'

const shoot = (page: Page, name: string) => shootTo('docs/guide/images', page, name)

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

/** Two terms that are new, one with another definition, one as it is, and a row without a name. */
const terms = [
  'identifier;preferredLabel_sv;definition_sv',
  'vardekedja;värdekedja;alla led som en vara går igenom på vägen från råvara till kund',
  'testbadd;testbädd;plats där nya lösningar prövas innan de används på riktigt',
  'styrkeomrade;styrkeområde;ämnesområde som regionen har valt att satsa på i sitt program',
  'specialisering;specialisering;fördjupning i en avgränsad del av ett styrkeområde',
  ';;term utan namn',
].join('\r\n')

test.use({ viewport: { width: 1280, height: 800 } })

test('logging in, the account and the first page', async ({ page }) => {
  await page.goto(`${spets.url}/admin/login`)
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
  await shoot(page, 'logga-in')
  await page.setViewportSize({ width: 1440, height: 1160 })
  await logIn(page)
  await expect(page.locator('.nav--nav-hydrated')).toBeAttached()
  await page.locator('.nav-toggler').first().click()
  await expect(page.locator('.nav--nav-open')).toBeVisible()
  await expect(page.getByRole('link', { name: /Handbok/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Senaste utskicken' })).toBeVisible()
  await shoot(page, 'forsta-sidan')
  await page.locator('.nav-toggler').first().click()
  await page.goto(`${spets.url}/admin/account`)
  await expect(page.getByText('Mina inloggningar')).toBeVisible()
  await expect(page.getByText('Den här inloggningen')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await showFromTop(page, ':text("Tvåstegsinloggning")', 100)
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
  await expect(page.locator('.relationship--single-value, .relationship--multi-value-label').first()).toBeVisible()
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
  await showFromTop(page, ':text("Det här skulle hända")', 24)
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
  await page.setViewportSize({ width: 1280, height: 920 })
  await shoot(page, 'svarssidan')
})

test('a news item with a picture, a table and a file in its text, and its page beside it', async ({ page }) => {
  await logIn(page)
  await page.goto(await formOf(page, 'news', '&where[slug][equals]=exempel-energi'))
  const text = page.locator('.rich-text-lexical').first()
  await expect(text.locator('[contenteditable=true]')).toBeVisible()
  await expect(text.locator('table')).toBeVisible()
  await expect(text.locator('[data-filename$=".docx"]')).toBeVisible()
  await text.locator('img').first().scrollIntoViewIfNeeded()
  await page.setViewportSize({ width: 1280, height: 1240 })
  await showFromTop(page, '.rich-text-lexical')
  await shoot(page, 'nyhet')
  await page.setViewportSize({ width: 1280, height: 640 })
  await page.locator('.spets-plain summary').first().click()
  await showFromTop(page, '.spets-plain')
  await shoot(page, 'klarsprak')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.reload()
  await page.getByRole('button', { name: 'Visa sidan bredvid' }).click()
  const beside = page.frameLocator('iframe[title="Sidan som den är sparad"]')
  const picture = beside.locator('main img').first()
  await expect.poll(() => picture.evaluate((shown: HTMLImageElement) => shown.complete)).toBe(true)
  await shoot(page, 'bredvid')
})

test('a word that explains itself', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 300 })
  await page.goto(`${spets.url}/sv/news/exempel-energi`)
  await page.locator('.prose img').scrollIntoViewIfNeeded()
  await showFromTop(page, '.prose', 8)
  await page.getByRole('button', { name: 'processledaren', exact: true }).hover()
  await expect(page.locator('.explanation').first()).toBeVisible()
  await shoot(page, 'forklarat-ord')
})

test('terms that are about to be imported, and the looks of mails', async ({ page }) => {
  await logIn(page)
  await page.goto(`${spets.url}/admin/import-terms`)
  const file = { name: 'ordlista.csv', mimeType: 'text/csv', buffer: Buffer.from(terms) }
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await expect(page.getByText('Nya: 2. Ändrade: 1. Lämnade: 2. Nekade: 0.')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 480 })
  await showFromTop(page, 'h2:has-text("Så här skulle det bli")', 24)
  await shoot(page, 'importera-begrepp')
  await page.setViewportSize({ width: 1280, height: 660 })
  await page.goto(`${spets.url}/admin/globals/publisher?locale=sv`)
  const looks = page.getByRole('region', { name: 'Så ser mejlen ut' })
  await expect(looks.getByRole('listitem')).toHaveCount(3)
  await expect(looks.getByText('valt')).toBeVisible()
  await showFromTop(page, '#field-face__mailLook')
  await shoot(page, 'mejlens-utseende')
})

test('what is stored, its versions and the trash', async ({ page }) => {
  await logIn(page)
  const news = await formOf(page, 'news', '&where[slug][equals]=exempel-energi')
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
  await showFromTop(page, 'h2:has-text("Genomfört 2023"), h3:has-text("Genomfört 2023")', 24)
  await shoot(page, 'rapport')
  await page.goto(`${await formOf(page, 'assessments', '&where[status][equals]=done')}/statement`)
  await expect(page.getByText('Yttrande').first()).toBeVisible()
  await shoot(page, 'yttrande')
  await page.goto(`${await formOf(page, 'strength-areas')}/standing`)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await shoot(page, 'laget')
})
