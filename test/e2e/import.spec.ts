import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

const list = 'test/fixtures/kontakter-export.xlsx'

test('a communicator imports the contact list after seeing what would happen', async ({ page }) => {
  await asAdministrator(page)
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
  await expectAccessible(page, '.gutter[class*=spets-]')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Hämta 3 rader att rätta/ }).click()])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
})

test('a communicator undoes an import after seeing what that would do', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/import`)
  const rows = Array.from({ length: 3 }, (_, index) => `Ångrad ${index};undone-${index}@actors.example;Ångrade AB`)
  const buffer = Buffer.from(['Namn;E-post;Organisation', ...rows].join('\n'))
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'fel lista.csv', mimeType: 'text/csv', buffer })
  await page.getByLabel('Grund för nyhetsbrev').selectOption('consent')
  await page.getByLabel('Grund för inbjudningar').selectOption('public-task')
  await page.getByLabel('Varifrån kommer listan?').fill('Fel lista')
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await page.getByRole('button', { name: 'Läs in 3 kontakter' }).click()
  await page.getByRole('button', { name: 'Ja, läs in 3 kontakter' }).click()
  await expect(page.getByText('3 nya kontakter har lagts till.')).toBeVisible({ timeout: 60_000 })

  await page.getByRole('button', { name: /^Ångra …: fel lista.csv/ }).click()
  await expect(page.getByText('3 kontakter som inläsningen lade till tas bort.').first()).toBeVisible()
  await expectAccessible(page, '.gutter[class*=spets-]')
  await page.getByRole('button', { name: 'Ångra för 3 kontakter' }).click()
  await page.getByRole('button', { name: 'Ja, ångra för 3 kontakter' }).click()
  await expect(page.getByRole('heading', { name: 'Inläsningen av fel lista.csv är ångrad.' })).toBeFocused()
  await expect(page.getByText('3 kontakter togs bort.')).toBeVisible()
  await expect(page.getByText('1 organisation togs bort.')).toBeVisible()
  await expectAccessible(page, '.gutter[class*=spets-]')
  await expect(page.getByRole('row', { name: /fel lista.csv/ })).toContainText('Ångrad')
  const { totalDocs } = await fetchAs<{ totalDocs: number }>(page, '/api/contacts?where[email][like]=undone-')
  expect(totalDocs).toBe(0)
})

test('a file that is no spreadsheet is told at the field', async ({ page }) => {
  await asAdministrator(page)
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
