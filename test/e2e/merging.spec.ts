import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

/** Types a new contact into the form, as a communicator does. */
async function writeContact(page: Page, name: string, email: string) {
  await page.goto(`${spets.url}/admin/collections/contacts/create`)
  await page.locator('input[name=name]').fill(name)
  await page.locator('input[name=email]').fill(email)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/\/contacts\/(?!create)/)
}

test('two cards of one person become one and part again', async ({ page }) => {
  await asAdministrator(page)
  await writeContact(page, 'Ylva Fjällström', 'ylva.fjallstrom@gamla.example')
  await writeContact(page, 'Fjällström, Ylva', 'ylva@nya.example')

  await page.goto(`${spets.url}/admin/merge`)
  await page.getByRole('button', { name: 'Jämför ylva.fjallstrom@gamla.example och ylva@nya.example' }).click()
  await page.getByRole('radio', { name: 'E-postadress: ta ”ylva@nya.example”' }).check()
  await expectAccessible(page, '.spets-merge')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Slå ihop korten' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('utskick går till ylva@nya.example')
  await dialog.getByRole('button', { name: 'Slå ihop korten' }).click()
  await expect(page.getByText('Nu är det ett kort.')).toBeVisible()
  const named = '/api/contacts?where[name][like]=fjällström&depth=0'
  expect((await fetchAs<{ docs: { email: string }[] }>(page, named)).docs.map(({ email }) => email)).toEqual(['ylva@nya.example'])

  await page.getByRole('button', { name: /^Ångra att Fjällström, Ylva/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Dela upp korten' }).click()
  await expect(page.getByText(/är ett eget kort igen/)).toBeVisible()
  const parted = (await fetchAs<{ docs: { email: string; name: string }[] }>(page, named)).docs
  expect(parted.map(({ name, email }) => `${name} ${email}`).toSorted()).toEqual([
    'Fjällström, Ylva ylva@nya.example',
    'Ylva Fjällström ylva.fjallstrom@gamla.example',
  ])
})
