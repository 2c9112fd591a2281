import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

const pane = (page: Page) => page.getByRole('region', { name: 'Så här blir brevet' })
const mail = (page: Page) => page.frameLocator('.spets-pane iframe')

async function addBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Lägg till: block/i }).click()
  await page.getByRole('button', { name, exact: true }).click()
}

test('what is written is seen beside the form while it is written, in every form', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/newsletters/create`)
  await page.locator('input[name=subject]').fill('Ett brev på väg')
  await addBlock(page, 'Citat')
  await page.locator('textarea[name="blocks.0.text"]').fill('Vi lär av varandra.')
  await addBlock(page, 'Avdelare')
  await test.step('it follows the typing before anything is saved', async () => {
    await expect(mail(page).getByText('Vi lär av varandra.')).toBeVisible()
    await page.locator('textarea[name="blocks.0.text"]').fill('Vi lär av varandra, varje dag.')
    await expect(mail(page).getByText('Vi lär av varandra, varje dag.')).toBeVisible()
  })
  await test.step('as plain text, in the dark, as on a phone', async () => {
    await pane(page).getByRole('radio', { name: 'Ren text', exact: true }).check()
    await expect(mail(page).locator('pre')).toContainText('Vi lär av varandra, varje dag.')
    await pane(page).getByRole('radio', { name: 'Med bilder och färg', exact: true }).check()
    await pane(page).getByRole('radio', { name: 'Mobil', exact: true }).check()
    await pane(page).getByRole('radio', { name: 'Mörkt', exact: true }).check()
    await expect(mail(page).getByText('Vi lär av varandra, varje dag.')).toBeVisible()
  })
  await test.step('what is to be looked over leads to its place', async () => {
    await addBlock(page, 'Knapp')
    await page.locator('input[name="blocks.2.url"]').fill('regionen')
    await pane(page)
      .getByText(/saker att se över/)
      .click()
    const wrong = pane(page).getByRole('listitem').filter({ hasText: 'leder ingenstans' })
    await wrong.getByRole('button', { name: 'Gå dit' }).click()
    await expect(page.locator('#blocks-row-2')).toBeInViewport()
  })
  await expectAccessible(page, '.spets-pane')
})

test('a newsletter is made from the last one in one step, and is not sent as it is', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/newsletters`)
  await page.getByRole('button', { name: 'Nytt utifrån det senaste' }).click()
  await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{36}/)
  await expect(page.locator('input[name=subject]')).toHaveValue(/^Kopia: /)
  await page.getByRole('link', { name: 'Skicka', exact: true }).click()
  await expect(page.getByText('Ämnet börjar med ”Kopia:”. Skriv ett nytt ämne.')).toBeVisible()
})
