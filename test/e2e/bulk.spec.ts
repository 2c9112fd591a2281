import { expect } from '@playwright/test'
import { asAdministrator, fetchAs, spets, test } from './support/spets'

test('several contacts get another language in one go', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/contacts?limit=10`)
  const boxes = page.locator('tbody input[type=checkbox]')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('button', { name: 'Redigera', exact: true }).click()
  const drawer = page.locator('.drawer__content').last()
  const choose = async (select: number, words: string) => {
    await drawer.locator('.rs__control').nth(select).click()
    await page.locator('.rs__option', { hasText: words }).click()
  }
  await choose(0, 'Språk i utskick')
  await choose(1, 'Engelska')
  await drawer.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect
    .poll(async () => (await fetchAs<{ totalDocs: number }>(page, '/api/contacts?where[language][equals]=en&limit=0')).totalDocs)
    .toBeGreaterThanOrEqual(2)
  // Other tests count on those who get mail in Swedish.
  await page.evaluate(async () => {
    const init = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ language: 'sv' }) }
    await fetch(
      '/api/contacts?where[updatedAt][greater_than]=' + new Date(Date.now() - 60_000).toISOString() + '&where[language][equals]=en',
      init,
    )
  })
})
