import { expect, type Page } from '@playwright/test'
import { asAdministrator, fetchAs, logIn, spets, test } from './support/spets'
import { postAs } from './support/newsletters'

const leader = { email: `leader-${Date.now()}@users.example`, password: 'sju gröna älgar dansar tyst' }

async function makeLeader(page: Page): Promise<void> {
  await asAdministrator(page)
  const { docs } = await fetchAs<{ docs: { id: string; title: string }[] }>(page, `${spets.url}/api/strength-areas?limit=1&depth=0`)
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/people', {
    name: 'Leda Prov',
    assignments: [{ role: 'process-leader', strengthArea: docs[0]?.id, from: '2020-01-01T12:00:00.000Z' }],
  })
  await postAs(page, '/users', { ...leader, name: 'Leda Prov', role: 'process-leader', person: doc.id })
  await page.context().clearCookies()
}

test('a process leader begins in the own area, chooses a shared segment, and is told why something cannot be changed', async ({ page }) => {
  await makeLeader(page)
  await logIn(page, leader)
  await page.goto(`${spets.url}/admin/collections/news/create`)
  await expect(page.locator('#field-strengthAreas .relationship--multi-value-label')).toHaveCount(1)
  await page.locator('#action-save-draft, #action-save').first().click()
  await expect(page.getByText(/strengthAreas|agenda\./)).toHaveCount(0)
  await page.goto(`${spets.url}/admin/collections/newsletters/create`)
  await page.locator('#field-segments input').first().click()
  await expect(page.locator('#field-segments .rs__option').first()).toBeVisible()
  await page.screenshot({ path: 'test-results/leader-newsletter.png' })
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/newsletters?limit=1&depth=0`)
  await page.goto(`${spets.url}/admin/collections/newsletters/${docs[0]?.id}`)
  await expect(page.getByText('Du kan läsa det här men inte ändra det, för någon annan har gjort det.')).toBeVisible()
  await page.screenshot({ path: 'test-results/leader-read-only.png' })
})
