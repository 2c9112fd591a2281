import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test('the first page tells what is coming and how the latest dispatches went, and leads on', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin`)
  await expect(page.getByRole('heading', { level: 1, name: /^Hej / })).toBeVisible()
  const card = (name: string) => page.getByRole('region', { name })
  await expect(card('På gång').getByRole('link', { name: 'Öppet aktörsmöte: Hållbar energi' })).toBeVisible()
  await expect(card('Senaste utskicken')).toContainText('8 av 8 mottagna')
  await expectAccessible(page, '.spets-dashboard')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(card('På gång')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 800 })
  await test.step('the first steps go away and stay away', async () => {
    // Nobody reads the answer, so the network is not known to be idle until its memory is taken back.
    const saved = page.waitForResponse(
      (response) => response.url().includes('/api/payload-preferences/') && response.request().method() === 'POST',
    )
    await page.getByRole('button', { name: 'Visa inte igen' }).click()
    await expect(card('Kom i gång')).toHaveCount(0)
    await saved
    await page.goto(`${spets.url}/admin`)
    await expect(page.getByRole('heading', { level: 1, name: /^Hej / })).toBeVisible()
    await expect(card('Kom i gång')).toHaveCount(0)
  })
  await page.getByRole('navigation', { name: 'Genvägar' }).getByRole('link', { name: 'Nytt nyhetsbrev' }).click()
  await expect(page).toHaveURL(/newsletters\/create/)
})
