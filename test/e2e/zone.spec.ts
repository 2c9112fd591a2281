import { expect } from '@playwright/test'
import { asAdministrator, fetchAs, spets, test } from './support/spets'

test('a version is told by the same clock in its list, on its page and in the question whether to restore it', async ({ page }) => {
  await asAdministrator(page)
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, '/api/terms?limit=1')
  const { docs: versions } = await fetchAs<{ docs: { id: string; updatedAt: string }[] }>(
    page,
    `/api/terms/versions?limit=1&sort=-updatedAt&where[parent][equals]=${docs[0]?.id}`,
  )
  const [version] = versions
  const time = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(
    new Date(version?.updatedAt ?? ''),
  )
  await page.goto(`${spets.url}/admin/collections/terms/${docs[0]?.id}/versions`)
  await expect(page.getByRole('link', { name: new RegExp(time) }).first()).toBeVisible()
  await page.goto(`${spets.url}/admin/collections/terms/${docs[0]?.id}/versions/${version?.id}`)
  await expect(page.locator('.step-nav')).toContainText(time)
})
