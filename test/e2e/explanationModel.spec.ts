import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

for (const colorScheme of ['light', 'dark'] as const)
  test(`the explanation model is drawn from its levels, with examples (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${spets.url}/sv`)
    const picture = page.getByRole('img', { name: 'Bas – Bredd – Spets' })
    await expect(picture).toBeVisible()
    await expect(picture.locator('polygon')).toHaveCount(3)
    await expect(page.locator('.levels').getByText('Till exempel:').first()).toBeVisible()
    for (const part of ['.hero', '.levels']) await expectAccessible(page, part)
  })

test('the model is made a picture for newsletters, by one press', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/globals/explanation-model`)
  await page.getByRole('button', { name: 'Gör en bild till nyhetsbrev' }).click()
  await expect(page.getByText('Skriv gärna nivåerna under bilden i brevet: 1 Bas, 2 Bredd, 3 Spets.')).toBeVisible()
  await page.getByRole('link', { name: 'Öppna bilden' }).click()
  await expect(page.getByRole('textbox', { name: 'Beskrivning för den som inte ser bilden' })).toHaveValue(/1 Bas, 2 Bredd, 3 Spets/)
})
