import { expect } from '@playwright/test'
import { postAs } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test('a draft is seen beside its form, and anew at each save', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await asAdministrator(page)
  const title = `Bredvid formuläret ${Date.now()}`
  const draft = { title, lead: 'En ingress.', date: '2026-11-02', _status: 'draft' }
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/news?draft=true', draft)
  await page.goto(`${spets.url}/admin/collections/news/${doc.id}`)
  await page.getByRole('button', { name: 'Visa sidan bredvid' }).click()
  const beside = page.frameLocator('iframe[title="Sidan som den är sparad"]')
  await expect(beside.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(beside.getByText('Förhandsvisning.')).toBeVisible()

  await page.getByLabel('Rubrik').first().fill(`${title}, ändrad`)
  await page.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(beside.getByRole('heading', { level: 1, name: `${title}, ändrad` })).toBeVisible()

  await page.getByRole('radio', { name: 'telefon' }).check()
  const { width = 0 } = (await page.locator('iframe[title="Sidan som den är sparad"]').boundingBox()) ?? {}
  expect(width).toBeLessThanOrEqual(390)
  await expectAccessible(page, '.spets-beside')
  await page.getByRole('button', { name: 'Stäng sidan bredvid' }).click()
  await expect(page.locator('iframe')).toHaveCount(0)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Visa sidan bredvid' }).click()
  await expect(page.locator('.spets-beside')).toBeInViewport()
})
