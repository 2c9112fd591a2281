import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, logIn, spets, test } from './support/spets'

const first = 'sju stilla sjöar i norr'
const second = 'en annan lång hemlighet'

/** A reader who is logged in, on the page of their own account. */
async function ownAccount(page: Page, email: string): Promise<void> {
  await asAdministrator(page)
  const data = { email, name: 'Ny Kollega', role: 'reader', password: first }
  const made = await page.request.post(`${spets.url}/api/users`, { data, headers: { origin: spets.url } })
  expect(made.status(), await made.text()).toBe(201)
  await page.context().clearCookies()
  await logIn(page, { email, password: first })
  await page.goto(`${spets.url}/admin/account`)
}

const current = (page: Page) => page.getByLabel('Ditt nuvarande lösenord')
const save = (page: Page) => page.locator('#action-save').click()
const saved = (page: Page) => expect(page.locator('.payload-toast-container')).toContainText('Sparat')

for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test(`the account asks for the current password only when it is needed (${device})`, async ({ page }, { outputDir }) => {
    await page.setViewportSize(viewport)
    await ownAccount(page, `konto-${device}@region.example`)
    await page.locator('#field-name').fill('Nytt Namn')
    await expect(current(page)).toHaveCount(0)
    await save(page)
    await saved(page)

    await page.locator('#field-email').fill(`konto-${device}-ny@region.example`)
    await expect(current(page)).toBeVisible()
    await expectAccessible(page, '.spets-own')
    await save(page)
    await expect(page.getByText('Skriv ditt nuvarande lösenord. Det behövs')).toBeVisible()
    await current(page).fill('fel lösenord')
    await save(page)
    await expect(page.getByText('Lösenordet stämmer inte. Skriv det som du själv')).toBeVisible()
    await expect(current(page)).toHaveAttribute('aria-invalid', 'true')
    await expectAccessible(page, '.spets-own')
    await page.screenshot({ path: `${outputDir}/account-${device}.png`, fullPage: true })
    await current(page).fill(first)
    await save(page)
    await expect(current(page)).toHaveCount(0)
    await page.reload()
    await expect(page.locator('#field-email')).toHaveValue(`konto-${device}-ny@region.example`)

    await page.locator('#change-password').click()
    await page.locator('#field-password').fill(second)
    await expect(current(page)).toBeVisible()
    await page.locator('#field-confirm-password').fill(second)
    await page.screenshot({ path: `${outputDir}/password-${device}.png`, fullPage: true })
    await current(page).fill(first)
    // What is typed is looked at a moment later, and until then the form holds it for wrong.
    await expect(page.locator('.field-error:visible, .field-type.error:visible')).toHaveCount(0)
    await expect(async () => {
      await save(page)
      await expect(current(page)).toHaveCount(0, { timeout: 2_000 })
    }).toPass()
    await page.context().clearCookies()
    await logIn(page, { email: `konto-${device}-ny@region.example`, password: second })
  })

test('an administrator who changes another’s address gives their own password', async ({ page }, { outputDir }) => {
  await ownAccount(page, 'annans@region.example')
  await asAdministrator(page)
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, '/api/users?where[email][equals]=annans@region.example')
  await page.goto(`${spets.url}/admin/collections/users/${docs[0]?.id}`)
  await page.locator('#field-email').fill('annans-ny@region.example')
  await expect(page.getByText('Ditt eget lösenord, inte användarens.')).toBeVisible()
  await page.screenshot({ path: `${outputDir}/other.png`, fullPage: true })
  await current(page).fill(spets.password)
  await save(page)
  await expect(current(page)).toHaveCount(0)
  await page.reload()
  await expect(page.locator('#field-email')).toHaveValue('annans-ny@region.example')
})
