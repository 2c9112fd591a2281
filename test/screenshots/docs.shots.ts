import { expect, type Page } from '@playwright/test'
import { logIn, mailsAbout, spets, test } from '../e2e/support/spets'
import { firstId, formOf, shootTo } from './support'

const shoot = (page: Page, name: string) => shootTo('docs/images', page, name)

test.use({ viewport: { width: 1280, height: 900 } })

test('the admin UI', async ({ page }) => {
  await logIn(page)
  await expect(page.getByRole('heading', { name: 'Senaste utskicken' })).toBeVisible()
  await shoot(page, 'first-page')
  await page.goto(await formOf(page, 'newsletters'))
  await expect(page.frameLocator('.spets-pane iframe').getByText('Region Jämtland Härjedalen').first()).toBeVisible()
  await shoot(page, 'writing')
  await expect.poll(async () => (await mailsAbout('Inbjudan')).length).toBeGreaterThan(3)
  const meeting = await firstId(page, 'meetings?where[public][equals]=false&limit=1&depth=0')
  await page.goto(`${spets.url}/admin/collections/meetings/${meeting}/inviting`)
  await expect(page.getByText(/mottagare får mejlet/)).toBeVisible()
  await expect(page.frameLocator('iframe').getByText('Kommer du?')).toBeVisible()
  await shoot(page, 'sending')
  const dispatch = await firstId(page, 'dispatches?where[kind][equals]=newsletter&limit=1&depth=0')
  await page.goto(`${spets.url}/admin/collections/dispatches/${dispatch}`)
  await expect(page.getByText('Summan stämmer')).toBeVisible()
  await shoot(page, 'dispatch')
  await page.goto(`${spets.url}/admin/year-wheel`)
  await expect(page.locator('.spets-year__wheel')).toBeVisible()
  await shoot(page, 'year-wheel')
  await page.goto(`${spets.url}/admin/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles('test/fixtures/kontakter-export.xlsx')
  await page.getByLabel('Grund för nyhetsbrev').selectOption('consent')
  await page.getByLabel('Grund för inbjudningar').selectOption('public-task')
  await page.getByLabel('Varifrån kommer listan?').fill('Kontaktlistan från regionens kansli')
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await page.getByText('Listan har 70 rader.').scrollIntoViewIfNeeded()
  await shoot(page, 'import')
})

test('the public pages and the mail', async ({ page }) => {
  await page.goto(`${spets.url}/sv`)
  await shoot(page, 'website')
  const mail = (await mailsAbout('Nytt om smart specialisering'))[0]
  await page.setViewportSize({ width: 720, height: 900 })
  // The policy of a page that was open would keep the mail's own styles out.
  await page.goto('about:blank')
  await page.setContent(mail?.html ?? '')
  await shoot(page, 'newsletter')
})
