import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test('a held dialogue is logged on a phone', async ({ page }) => {
  await asAdministrator(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${spets.url}/admin/dialogue`)
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await expect(page.getByText('Skriv vad samtalet handlade om.').first()).toBeVisible()
  await page.getByLabel('Vad handlade det om?').fill('Samtal om Vindlabbet')
  await page.getByLabel('Vilket initiativ?').selectOption({ label: 'ORIGINN' })
  await page.getByLabel('Vad ledde det till?').fill('Vi ses igen i vår.')
  await expectAccessible(page, '.spets-dialogue')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Spara samtalet' }).click()
  await expect(page.getByText('Samtalet är sparat.')).toBeVisible()
  await page.getByRole('link', { name: 'Öppna det' }).click()
  await expect(page.locator('textarea[name=outcome]')).toHaveValue('Vi ses igen i vår.')
})
