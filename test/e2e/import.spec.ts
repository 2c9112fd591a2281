import { expect, test } from '@playwright/test'
import { expectAccessible, logIn, spets } from './support/spets'

const list = 'test/fixtures/kontakter-export.xlsx'

test('a communicator imports the contact list after seeing what would happen', async ({ page }) => {
  await logIn(page)
  await page.goto(`${spets.url}/admin/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(list)
  await page.getByLabel('Grund för nyhetsbrev').selectOption('consent')
  await page.getByLabel('Grund för inbjudningar').selectOption('public-task')
  await page.getByLabel('Varifrån kommer listan?').fill('Kontaktlistan från regionens kansli')
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await expect(page.getByText('Listan har 70 rader.')).toBeVisible()
  await expect(page.getByText('3 rader går inte in och behöver rättas.')).toBeVisible()
  await expectAccessible(page, '.gutter[class*=spets-]')
  await page.getByRole('button', { name: 'Läs in 64 kontakter' }).click()
  await page.getByRole('button', { name: 'Ja, läs in 64 kontakter' }).click()
  await expect(page.getByText('64 nya kontakter har lagts till.')).toBeVisible({ timeout: 60_000 })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Hämta 3 rader att rätta/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
})

test('a file that is no spreadsheet is told at the field', async ({ page }) => {
  await logIn(page)
  await page.goto(`${spets.url}/admin/import`)
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    name: 'bild.xlsx',
    mimeType: 'image/png',
    buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  })
  await page.getByLabel('Grund för nyhetsbrev').selectOption('consent')
  await page.getByLabel('Grund för inbjudningar').selectOption('public-task')
  await page.getByLabel('Varifrån kommer listan?').fill('Prov')
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await expect(page.getByText(/inte en lista|kalkylark|.xlsx/i).first()).toBeVisible()
})
