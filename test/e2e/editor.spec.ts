import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'
import { postAs, prose } from './support/newsletters'

test.describe.configure({ mode: 'serial' })

test('a news item begins today, is previewed, is set for a time that stays when the dialog is closed, and is shown', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/news/create`)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  await expect(page.locator('#field-date input')).toHaveValue(today)
  const { doc } = await postAs<{ doc: { id: string; slug: string } }>(page, '/news', {
    title: `Prov ${Date.now()}`,
    lead: 'Kort.',
    body: prose('Text.'),
    date: `${today}T12:00:00.000Z`,
  })
  await page.goto(`${spets.url}/admin/collections/news/${doc.id}`)
  await expect(page.getByRole('link', { name: /Visa sidan/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Välj en tid …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publicera vid en viss tid' })
  await expect(dialog.getByRole('radio', { name: 'Publicera' })).toBeChecked()
  await dialog.getByLabel('Dag').fill('2027-01-07')
  await dialog.getByLabel('Klockslag').fill('09:15')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Välj en tid …' }).click()
  await expect(dialog.getByLabel('Klockslag')).toHaveValue('09:15')
  await expectAccessible(page, 'dialog[open]')
  await page.screenshot({ path: 'test-results/set-time.png' })
  await dialog.getByRole('button', { name: 'Spara tiden' }).click()
  await expect(dialog.getByText(/Publiceras 7 januari 2027 kl\. 09:15/)).toBeVisible()
  await dialog.getByRole('button', { name: /^Ta bort/ }).click()
  await expect(dialog.getByText('Ingen tid är vald.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  const preview = await page.context().newPage()
  await preview.goto(`${spets.url}/sv/preview/news/${doc.id}`)
  await expect(preview.getByText('Förhandsvisning.')).toBeVisible()
  await expectAccessible(preview)
  await preview.close()
})

test('whoever is not logged in finds no preview', async ({ page }) => {
  await asAdministrator(page)
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/news?limit=1&depth=0`)
  await page.context().clearCookies()
  const answer = await page.goto(`${spets.url}/sv/preview/news/${docs[0]?.id}`)
  expect(answer?.status()).toBe(404)
})

test('contacts are exported from their list and from a segment', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/contacts`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Excel (.xlsx)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^kontakter-\d{4}-\d\d-\d\d\.xlsx$/)
  await expectAccessible(page, '.spets-export')
  await page.screenshot({ path: 'test-results/export.png' })
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/segments?limit=1&depth=0`)
  await page.goto(`${spets.url}/admin/collections/segments/${docs[0]?.id}`)
  const picked = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  expect((await picked).suggestedFilename()).toMatch(/\.csv$/)
})

test('the list of meetings begins with what is coming, and what is for afterwards comes afterwards', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/meetings`)
  await expect(page.getByRole('heading', { name: 'Kommande möten' })).toBeVisible()
  await page.screenshot({ path: 'test-results/meetings.png', fullPage: true })
  await page.goto(`${spets.url}/admin/collections/meetings/create`)
  await expect(page.getByLabel('Namn').first()).toBeVisible()
  await expect(page.locator('#field-outcome')).toHaveCount(0)
})
