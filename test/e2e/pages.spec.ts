import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

async function addBlock(page: Page, name: string): Promise<void> {
  const rows = page.locator('.blocks-field__row')
  const before = await rows.count()
  // What was typed just before is still on its way to the server, whose answer may not know of the new row: a person adds it again.
  await expect(async () => {
    await page.getByRole('button', { name: /Lägg till: block/i }).click({ timeout: 5_000 })
    await page.getByRole('button', { name, exact: true }).click({ timeout: 5_000 })
    await expect(rows).toHaveCount(before + 1, { timeout: 5_000 })
  }).toPass()
}

test('a page is built of blocks, published, and stands on the website', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/pages/create`)
  await page.locator('input[name=title]').fill('Så arbetar vi')
  await page.locator('textarea[name=lead]').fill('Kort om arbetet med smart specialisering.')
  await addBlock(page, 'Text')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().fill('Vi börjar i det som redan är starkt.')
  await addBlock(page, 'Förklaringsmodellen')
  await addBlock(page, 'Senaste nyheter')
  await page.locator('input[name=inMenu]').check()
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  await expect(page).toHaveURL(/\/pages\/(?!create)/)
  await expect(page.getByText('Publicerad', { exact: false }).first()).toBeVisible()

  await page.goto(`${spets.url}/sv/sa-arbetar-vi`)
  await expect(page.getByRole('heading', { level: 1, name: 'Så arbetar vi' })).toBeVisible()
  await expect(page.getByText('Vi börjar i det som redan är starkt.')).toBeVisible()
  await expect(page.getByText('Bredd', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Så arbetar vi' }).first()).toBeVisible()
  await expectAccessible(page)
})
