import { expect, type Page } from '@playwright/test'
import { postAs } from './support/newsletters'
import { asAdministrator, expectAccessible, fetchAs, logIn, spets, test } from './support/spets'

async function areaCalled(page: Page, slug: string): Promise<string> {
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/strength-areas?where[slug][equals]=${slug}&depth=0`)
  return docs[0]?.id ?? ''
}

test('a process leader comes from the first page to how the area stands, and on to what is missing', async ({ page }) => {
  await asAdministrator(page)
  const leader = { email: `standing-${Date.now()}@users.example`, password: 'sju gröna älgar dansar tyst' }
  const assignments = [{ role: 'process-leader', strengthArea: await areaCalled(page, 'upplevelser'), from: '2020-01-01T12:00:00.000Z' }]
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/people', { name: 'Leda Läget', assignments })
  await postAs(page, '/users', { ...leader, name: 'Leda Läget', role: 'process-leader', person: doc.id })
  await page.context().clearCookies()
  await logIn(page, leader)
  await page.getByRole('region', { name: 'Upplevelser' }).getByRole('link', { name: 'Läget' }).click()
  const card = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(page.getByText('1 möte har hållits i år')).toBeVisible()
  await expect(card('Möten i år')).toContainText(/[1-9]\d* deltagare, 0 organisationer/)
  await expect(card('Aktiviteter').getByRole('rowheader', { name: 'Klar' })).toBeVisible()
  await expect(card('Att se över').getByRole('heading', { name: /aktör.* inte varit på något möte i år/ })).toBeVisible()
  await expectAccessible(page, '.spets-standing')
  await page.screenshot({ path: 'test-results/standing.png', fullPage: true })
  await card('Att se över').getByRole('link', { name: 'Stiftelsen Gaaltije' }).click()
  await expect(page).toHaveURL(/organisations\//)
})

test('how an area stands is read in English on a phone', async ({ page }) => {
  await asAdministrator(page)
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: spets.url }])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${spets.url}/admin/collections/strength-areas/${await areaCalled(page, 'hallbar-energi')}/standing`)
  await expect(page.getByRole('region', { name: 'To look at', exact: true })).toBeVisible()
  await expectAccessible(page, '.spets-standing')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.screenshot({ path: 'test-results/standing-phone.png', fullPage: true })
})
