import { expect, type Page } from '@playwright/test'
import { asAdministrator, spets, test } from './support/spets'

const fields = ['strengthArea', 'strengthAreas', 'theStrengthArea', 'theStrengthAreas'] as const
const ours = ['Styrkeområde', 'Styrkeområden', 'Styrkeområdet', 'Styrkeområdena']
const theirs = ['prioritering', 'prioriteringar', 'prioriteringen', 'prioriteringarna']

async function call(page: Page, names: readonly string[]): Promise<void> {
  await page.goto(`${spets.url}/admin/globals/publisher?locale=sv`)
  for (const [place, field] of fields.entries()) await page.locator(`input[name="names.${field}"]`).fill(names[place] ?? '')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Sparat.').first()).toBeVisible()
}

test('another name for strength areas is seen in menu, lists, forms and on the website', async ({ page }) => {
  await asAdministrator(page)
  await call(page, theirs)
  try {
    await page.goto(`${spets.url}/admin/collections/contacts/create`)
    await expect(page.locator('nav').getByText('Prioriteringar', { exact: true })).toBeVisible()
    await expect(page.locator('form').getByText('Prioriteringar', { exact: true }).first()).toBeVisible()
    await expect(page.getByText(/styrkeområde/i)).toHaveCount(0)
    await page.goto(`${spets.url}/admin/collections/strength-areas`)
    await expect(page.getByRole('heading', { name: 'Prioriteringar' })).toBeVisible()
    await page.goto(`${spets.url}/sv`)
    await expect(page.getByRole('heading', { name: 'Prioriteringar' })).toBeVisible()
  } finally {
    await call(page, ours)
  }
  await page.goto(`${spets.url}/admin/collections/strength-areas`)
  await expect(page.getByRole('heading', { name: 'Styrkeområden' })).toBeVisible()
})
