import { expect } from '@playwright/test'
import { expectAccessible, logIn, mailsAbout, spets, test } from './support/spets'

test('a newcomer logs in and sees the menu in Swedish', async ({ page }) => {
  await logIn(page)
  for (const name of ['Nyhetsbrev', 'Möten', 'Kontakter', 'Urval', 'Ordlista'])
    await expect(page.getByRole('link', { name, exact: true }).first()).toBeAttached()
})

test('a wrong password is told, and lets nobody in', async ({ page }) => {
  await page.goto(`${spets.url}/admin/login`)
  await page.getByLabel('E-post').fill(spets.email)
  await page.locator('input[name=password]').fill('not the password')
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page.getByText('Adressen eller lösenordet stämmer inte')).toBeVisible()
})

test('the first start has sent the seeded newsletter and invitation to the inbox', async () => {
  await expect.poll(async () => (await mailsAbout('Nytt om smart specialisering')).length).toBeGreaterThan(3)
  await expect.poll(async () => (await mailsAbout('Inbjudan: Öppet aktörsmöte')).length).toBeGreaterThan(3)
})

test('the login page is accessible', async ({ page }) => {
  await page.goto(`${spets.url}/admin/login`)
  await expectAccessible(page, 'form')
})
