import { expect, type Page } from '@playwright/test'
import { expectAccessible, type InboxMail, linkIn, mailsAbout, spets, test } from './support/spets'

const address = `ny.lasare.${Date.now()}@x.example`

/** The newest mail to an address with words in its subject. */
async function mailTo(to: string, words: string): Promise<InboxMail> {
  const found = async () => (await mailsAbout(words)).filter((mail) => mail.to.some((each) => each.address === to))
  await expect.poll(async () => (await found()).length).toBeGreaterThan(0)
  return (await found())[0]!
}

/** On a telephone nothing stands outside the page, and it can be used as on a desk. */
async function expectToFitTelephone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 375, height: 800 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(page)
  await page.setViewportSize({ width: 1280, height: 720 })
}

test('a reader subscribes, confirms, chooses and leaves, and nothing happens by opening a link', async ({ page }) => {
  await page.goto(`${spets.url}/sv`)
  // In the page, and at its foot.
  await page.getByRole('link', { name: 'Prenumerera på nyhetsbrevet' }).first().click()
  await expectAccessible(page)
  await expectToFitTelephone(page)
  await page.getByLabel('E-postadress').fill('inte@adress')
  await page.getByRole('button', { name: 'Skicka bekräftelse till mig' }).click()
  await expect(page.getByLabel('E-postadress')).toHaveAccessibleDescription(/ingen e-postadress som fungerar/)
  await expect(page.getByLabel('E-postadress')).toHaveValue('inte@adress')
  await expectAccessible(page)
  await page.getByLabel('E-postadress').fill(address)
  await page
    .getByRole('group', { name: /Styrkeområden/ })
    .getByRole('checkbox')
    .first()
    .check()
  await page.getByRole('button', { name: 'Skicka bekräftelse till mig' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Titta i din inkorg' })).toBeVisible()

  const confirmation = linkIn(await mailTo(address, 'Bekräfta att du vill ha'), '/subscriptions/')
  await page.goto(confirmation)
  await page.goto(confirmation)
  await expectAccessible(page)
  await expectToFitTelephone(page)
  await page.getByRole('button', { name: 'Ja, skicka nyhetsbrevet till mig' }).click()
  await expect(page.getByText('Klart. Du får nyhetsbrevet')).toBeVisible()

  await page.getByRole('link', { name: 'Ändra dina val' }).click()
  await expectAccessible(page)
  await expectToFitTelephone(page)
  await expect(page.getByRole('checkbox', { name: /^Nyhetsbrev/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Inbjudningar/ })).not.toBeChecked()
  await expect(
    page
      .getByRole('group', { name: /styrkeområden/ })
      .getByRole('checkbox')
      .first(),
  ).toBeChecked()
  await page.getByRole('checkbox', { name: /^Inbjudningar/ }).check()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('button', { name: 'Spara mina val' }).click()
  await expect(page.getByText('Your choices are saved.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Invitations/ })).toBeChecked()

  await page.getByRole('checkbox', { name: /^Newsletters/ }).uncheck()
  await page.getByRole('button', { name: 'Save my choices' }).click()
  await expect(page.getByRole('checkbox', { name: /^Newsletters/ })).not.toBeChecked()
  await expect(page.getByText('You have said no.')).toBeVisible()
  await expectAccessible(page)
})

test('the link in a mail shows one choice only, and a link for the rest goes to the address itself', async ({ page }) => {
  await expect.poll(async () => (await mailsAbout('Nytt om smart specialisering')).length).toBeGreaterThan(0)
  const newsletter = (await mailsAbout('Nytt om smart specialisering'))[1]!
  const owner = newsletter.to[0]?.address ?? ''
  await page.goto(linkIn(newsletter, '/unsubscribe/'))
  expect(await page.content()).not.toContain(owner)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('button', { name: 'Mejla mig en länk' }).click()
  await expect(page.getByText('Klart. Finns adressen kvar hos oss')).toBeVisible()
  await expectAccessible(page)
  await expectToFitTelephone(page)
  await page.goto(linkIn(await mailTo(owner, 'Din länk för att välja'), '/preferences/'))
  await expect(page.getByText(owner)).toBeVisible()
})

test('one click leaves in every form that mail programs send it, without cookies or a redirect; asking changes nothing', async ({
  request,
}) => {
  const newsletter = (await mailsAbout('Nytt om smart specialisering'))[2]!
  const page = linkIn(newsletter, '/unsubscribe/')
  const oneClick = `${page}/one-click`
  const stillGets = async () => (await (await request.get(page)).text()).includes('/leave"')
  const redirected = { maxRedirects: 0 }
  expect((await request.get(oneClick, redirected)).status()).toBe(303)
  expect((await request.head(oneClick, redirected)).status()).toBe(303)
  const options = await request.fetch(oneClick, { method: 'OPTIONS', ...redirected })
  expect([options.status(), options.headers().allow]).toEqual([204, expect.stringContaining('POST')])
  for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await request.fetch(oneClick, { method, ...redirected })).status()).toBe(405)
  expect(await stillGets()).toBe(true)
  const forms = [
    { form: { 'List-Unsubscribe': 'One-Click' } },
    { multipart: { 'List-Unsubscribe': 'One-Click' } },
    { data: '' },
    { form: { 'List-Unsubscribe': 'One-Click' }, headers: { cookie: 'payload-token=nonsense', origin: 'https://mail.example' } },
  ]
  for (const body of forms) {
    const answer = await request.post(oneClick, { ...body, ...redirected })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }
  expect(await stillGets()).toBe(false)
})
