import { expect, type Page } from '@playwright/test'
import { codeAt } from '../../src/domain/login/oneTimeCodes'
import { alive, expectAccessible, fetchAs, linkIn, logIn, mailsAbout, spets, test } from './support/spets'

const password = 'fyra ord helt utan mening'

/** Makes a user as an administrator does, who chooses a password by the mail that comes. */
async function newUser(page: Page, email: string, role = 'Läsare'): Promise<void> {
  await logIn(page)
  await page.goto(`${spets.url}/admin/collections/users/create`)
  await expect(page.getByText('får den nya användaren ett mejl')).toBeVisible()
  await page.locator('#field-email').fill(email)
  await page.locator('#field-name').fill('Ny Kollega')
  if (role !== 'Läsare') {
    await page.locator('#field-role').click()
    await page.getByRole('option', { name: role }).click()
  }
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/users\/[\w-]{20,}/)
  const invited = async () => (await mailsAbout('Du har fått ett konto')).filter(({ to }) => to.some(({ address }) => address === email))
  await expect.poll(async () => (await invited()).length).toBe(1)
  const [mail] = await invited()
  await page.context().clearCookies()
  await choosePassword(page, linkIn(mail!, '/admin/reset/'))
}

async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link)
  for (const [text, problem] of [
    ['kort', 'för kort'],
    ['password12345', 'lätt att gissa'],
  ] as const) {
    // What is filled in before the page has come alive is lost, so it is filled in again until it is answered.
    await expect(async () => {
      await fillPassword(page, text)
      await expect(page.locator('.field-error')).toContainText(problem, { timeout: 2_000 })
    }).toPass()
  }
  await fillPassword(page, password)
  await expect(page).toHaveURL(/\/admin\/login/)
}

async function fillPassword(page: Page, text: string): Promise<void> {
  await page.locator('#field-password').fill(text)
  await page.locator('#field-confirm-password').fill(text)
  await page.locator('button[type=submit]').click()
}

async function enter(page: Page, email: string): Promise<void> {
  await page.goto(`${spets.url}/admin/login`)
  await alive(page)
  await page.getByLabel('E-post').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

const isIn = (page: Page) => expect(page).toHaveURL((url) => url.pathname === '/admin')

test('a new user is invited, turns on two-step login, and needs it from then on', async ({ page, browser }) => {
  const email = 'tvasteg@region.example'
  await newUser(page, email)
  await enter(page, email)
  await isIn(page)

  await page.goto(`${spets.url}/admin/account`)
  await page.getByRole('button', { name: 'Slå på', exact: true }).click()
  const secret = (await page.locator('.spets-set-up__secret').innerText()).replaceAll(' ', '')
  await expectAccessible(page, '.spets-own')
  await page.getByLabel('Skriv sedan koden').fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Koden stämmer inte')).toBeVisible()
  await page.getByLabel('Skriv sedan koden').fill(codeAt(secret, Date.now()))
  await page.getByRole('button', { name: 'Slå på med koden' }).click()
  await expect(page.locator('.spets-codes code')).toHaveCount(10)
  const [first = ''] = await page.locator('.spets-codes code').allInnerTexts()
  await expectAccessible(page, '.spets-own')

  const other = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await enter(other, email)
  await expect(other.getByRole('heading', { name: 'Skriv koden från din app' })).toBeFocused()
  await expectAccessible(other, 'form')
  await other.getByLabel('Kod').fill(first)
  await other.keyboard.press('Enter')
  await isIn(other)

  await page.reload()
  await expect(page.getByText('Reservkoder kvar: 9.')).toBeVisible()
  await page.getByRole('button', { name: /^Avsluta inloggningen i/ }).click()
  await expect(page.getByText('Inloggningen är avslutad.')).toBeVisible()
  await other.goto(`${spets.url}/admin/account`)
  await expect(other).toHaveURL(/\/admin\/login/)
})

test('a forgotten password is chosen anew by a mail', async ({ page }) => {
  const email = 'glomsk@region.example'
  await newUser(page, email)
  await page.goto(`${spets.url}/admin/login`)
  await page.getByRole('link', { name: 'Glömt lösenordet?' }).click()
  await page.locator('#field-email').fill(email)
  await page.locator('button[type=submit]').click()
  const sent = async () => (await mailsAbout('Välj ett nytt lösenord')).filter(({ to }) => to.some(({ address }) => address === email))
  await expect.poll(async () => (await sent()).length).toBe(1)
  const [mail] = await sent()
  await choosePassword(page, linkIn(mail!, '/admin/reset/'))
  await enter(page, email)
  await isIn(page)
})

test('after too many tries one is told to wait', async ({ page }) => {
  await page.goto(`${spets.url}/admin/login`)
  for (let attempt = 0; attempt < 9; attempt += 1)
    await page.request.post(`${spets.url}/api/users/login`, { data: { email: 'ingen@region.example', password: 'fel' } })
  await enter(page, 'ingen@region.example')
  await expect(page.getByText(/för många försök\. Vänta \d+ min/)).toBeVisible()
})

test('what is typed is there after a reload, after a new login and when the server is away', async ({ page, context }) => {
  await logIn(page)
  await page.goto(`${spets.url}/admin/collections/organisations/create`)
  const name = page.locator('#field-name')
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('spets-kept:'))
        .join(),
    )
  await name.fill('Osparad organisation')
  await expect.poll(kept).toContain('Osparad organisation')
  await page.reload()
  await expect(page.getByText('Du har text här som inte sparades')).toBeVisible()
  await page.getByRole('button', { name: 'Ta tillbaka texten' }).click()
  await expect(name).toHaveValue('Osparad organisation')

  await context.clearCookies()
  await page.locator('#action-save').click()
  await expect(page.getByRole('heading', { name: 'Du är inte inloggad längre' })).toBeVisible()
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Logga in i en ny flik' }).click()
  const tab = await opening
  await tab.getByLabel('E-post').fill(spets.email)
  await tab.locator('input[name=password]').fill(spets.password)
  await tab.getByRole('button', { name: 'Logga in' }).click()
  await isIn(tab)
  await tab.close()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText('Allt fungerar igen')).toBeVisible()

  await context.setOffline(true)
  await page.locator('#action-save').click()
  await expect(page.getByRole('heading', { name: 'Servern svarar inte' })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Stäng', exact: true }).click()
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/organisations\/[\w-]{20,}/)
  await expect.poll(kept).toBe('')
  const [, id] = /organisations\/([\w-]+)/.exec(page.url()) ?? []
  expect((await fetchAs<{ name: string }>(page, `/api/organisations/${id}`)).name).toBe('Osparad organisation')

  await name.fill('Ändrad och inte sparad')
  await expect.poll(kept).toContain('Ändrad')
  await page.goto(`${spets.url}/admin/logout`)
  await expect.poll(kept).toBe('')
})
