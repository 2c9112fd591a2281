import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, linkIn, mailsAbout, spets, test } from './support/spets'

test('an actor answers an invitation from the link in the mail, changes the answer, and it stands on the meeting', async ({ page }) => {
  await expect.poll(async () => (await mailsAbout('Inbjudan: Öppet aktörsmöte')).length).toBeGreaterThan(0)
  const mail = (await mailsAbout('Inbjudan: Öppet aktörsmöte'))[0]!
  await page.goto(linkIn(mail, '/invitations/'))
  await expect(page.getByRole('heading', { name: /Öppet aktörsmöte/ })).toBeVisible()
  await expect(page.getByText('Du har inte svarat än.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ja, jag kommer' }).click()
  await expect(page.getByText('Tack, ditt svar är sparat.')).toBeVisible()
  await page.getByRole('button', { name: 'Kanske' }).click()
  await expect(page.getByText('Ditt svar: kanske.')).toBeVisible()

  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/meetings`)
  await page
    .getByRole('link', { name: /Öppet aktörsmöte/ })
    .first()
    .click()
  await expect(page.getByText(/1 kanske/).first()).toBeVisible()
})

test('an organiser enters an answer by hand', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/invitations?where[or][0][and][0][answer][exists]=false`)
  await page.locator('tbody tr a').first().click()
  await page.locator('#field-answer input').fill('Ja')
  await page.getByText('Ja', { exact: true }).last().click()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Sagt till arrangören').first()).toBeVisible()
})
