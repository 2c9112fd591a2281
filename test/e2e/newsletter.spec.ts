import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, linkIn, mailsAbout, spets, test } from './support/spets'

const subject = 'Prov av ett nytt nyhetsbrev å ä ö'

test('a communicator writes a newsletter, sees who gets it, sends it, and it arrives', async ({ page }) => {
  await asAdministrator(page)
  await test.step('write', async () => {
    await page.goto(`${spets.url}/admin/collections/newsletters/create`)
    await page.locator('input[name=subject]').fill(subject)
    await page.locator('#field-segments input').first().fill('Kommunerna')
    await page.getByText('Kommunerna', { exact: true }).last().click()
    // The form asks the server what follows from a change; a block that comes before the answer may be lost in it.
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: /Lägg till: block/i }).click()
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.locator('.blocks-field [contenteditable=true]').first().click()
    await page.keyboard.type('Hej! Det här är ett prov.')
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{36}/)
  })
  await test.step('see who gets it', async () => {
    await page.getByRole('link', { name: 'Skicka', exact: true }).click()
    await expect(page.getByText(/\d+ mottagare får mejlet/)).toBeVisible()
    await expect(page.frameLocator('iframe').getByText('Det här är ett prov.')).toBeVisible()
    await expectAccessible(page, '.gutter[class*=spets-]')
  })
  await test.step('a test to oneself', async () => {
    await page.getByRole('button', { name: 'Skicka 1 prov' }).click()
    await expect(page.getByText(`Provet är skickat till ${spets.email}`)).toBeVisible()
    await expect.poll(async () => (await mailsAbout(`[Prov] ${subject}`)).length).toBe(1)
  })
  const count = Number(/(\d+) mottagare får mejlet/.exec(await page.locator('.template-default__wrap').innerText())?.[1])
  await test.step('send', async () => {
    await page.getByRole('button', { name: `Skicka till ${count} mottagare` }).click()
    await expect(page.getByText(`Skicka till ${count} mottagare?`)).toBeVisible()
    await page.getByRole('button', { name: `Ja, skicka till ${count} mottagare` }).click()
    // The page goes on to the dispatch by itself.
    await expect(page).toHaveURL(/collections\/dispatches\/[0-9a-f-]{36}/)
  })
  await test.step('the accounting adds up and each number opens its rows', async () => {
    await expect(page.getByText('Summan stämmer')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('heading', { name: 'Klart' }).or(page.getByText('Klart').first())).toBeVisible({ timeout: 60_000 })
    await expectAccessible(page, '.gutter[class*=spets-]')
    await page
      .getByRole('link', { name: /accepted|Mottaget|Visa de/ })
      .first()
      .click()
    await expect(page).toHaveURL(/deliveries\?/)
    await expect(page.locator('tbody tr').first()).toBeVisible()
  })
  const sent = async () => (await mailsAbout(subject)).filter((mail) => mail.subject === subject)
  // The inbox lists a mail a moment after it has taken it.
  await expect.poll(async () => (await sent()).length).toBe(count)
  const mails = await sent()
  expect(new Set(mails.map(({ to }) => to[0]?.address)).size).toBe(count)
  await test.step('the public web version', async () => {
    await page.goto(linkIn(mails[0]!, '/newsletters/'))
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible()
    await expect(page.getByText('Det här är ett prov.')).toBeVisible()
  })
})

test('a newsletter without a subject or a segment is told so at the field', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/newsletters/create`)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.locator('#field-subject').locator('xpath=ancestor::*[contains(@class,"field-type")][1]')).toContainText(
    /Fyll i det här fältet/,
  )
})

test('the inbox shows the mail in the browser', async ({ page }) => {
  // The newest stand first; older ones are on further pages where other tests have sent much.
  const newest = (await mailsAbout('')).reduce((one, other) => (one.date > other.date ? one : other))
  await page.goto(spets.inbox)
  await expect(page.getByText(newest.subject).first()).toBeVisible()
})
