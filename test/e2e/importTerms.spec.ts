import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

const own = '.gutter[class*=spets-]'
const stamp = Date.now()
const table = (definition: string) =>
  Buffer.from(`identifier;preferredLabel_sv;definition_sv\r\ninlast-${stamp};inläst ${stamp};${definition}\r\n;;utan namn\r\n`)
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('a communicator imports terms after seeing what would be new and what would be another', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/terms`)
  await page.getByRole('link', { name: 'Importera begrepp' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importera begrepp' })).toBeVisible()
  await expectAccessible(page, own)

  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('ord.csv', table('det första')))
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  await expect(page.getByRole('heading', { name: 'Så här skulle det bli' })).toBeFocused()
  await expect(page.getByText('Nya: 1. Ändrade: 0. Lämnade: 1. Nekade: 0.')).toBeVisible()
  await expect(page.getByRole('row', { name: /svensk term saknas/ })).toContainText('lämnas')
  await expectAccessible(page, own)
  await page.getByRole('button', { name: 'Läs in 1 begrepp' }).click()
  await expectAccessible(page, '.spets-dialog[open]')
  await page.getByRole('button', { name: 'Ja, läs in 1 begrepp' }).click()
  await expect(page.getByText('Begreppen är sparade som utkast.')).toBeVisible()
  await expectAccessible(page, own)
  const [made] = (await fetchAs<{ docs: { _status: string }[] }>(page, `/api/terms?draft=true&where[identifier][equals]=inlast-${stamp}`))
    .docs
  expect(made?._status).toBe('draft')

  await page.getByRole('button', { name: 'Läs in en fil till' }).click()
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('ord.csv', table('det andra')))
  await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
  const row = page.getByRole('row', { name: new RegExp(`inläst ${stamp}`) })
  await expect(row.locator('del')).toHaveText('det första')
  await expect(row.locator('ins')).toHaveText('det andra')
})

test('a file that terms cannot be read from is told at the field, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/import-terms`)
  const input = page.getByLabel('Fil', { exact: true })
  for (const [name, content, words] of [
    ['bild.png', 'x', 'Filen är av fel slag.'],
    ['trasig.ttl', '<http://a> <http://b> <http://c> .\n<http://a> "b', 'Filen är trasig på rad 2'],
    ['tom.csv', '', 'Välj en fil som det står något i.'],
  ] as const) {
    await input.setInputFiles(file(name, Buffer.from(content)))
    await page.getByRole('button', { name: 'Visa vad som skulle hända' }).click()
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page, own)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
