import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, type InboxMail, linkIn, mailsAbout, spets, test } from './support/spets'

interface Found {
  docs: { permissions: { purpose: string; state: string; source: string }[] }[]
}

async function aNewsletter(): Promise<InboxMail> {
  await expect.poll(async () => (await mailsAbout('Nytt om smart specialisering')).length).toBeGreaterThan(0)
  return (await mailsAbout('Nytt om smart specialisering'))[0]!
}

test('a reader leaves the newsletter by the link in the mail, and only by saying so', async ({ page, browser }) => {
  const mail = await aNewsletter()
  const admin = await browser.newPage({ locale: 'sv-SE' })
  await asAdministrator(admin)
  const state = async () => {
    const address = encodeURIComponent(mail.to[0]?.address ?? '')
    const found = await fetchAs<Found>(admin, `${spets.url}/api/contacts?where[address][equals]=${address}&depth=0`)
    return found.docs[0]?.permissions.find(({ purpose }) => purpose === 'newsletter')?.state
  }
  await page.goto(linkIn(mail, '/unsubscribe/'))
  await expectAccessible(page)
  expect(await state()).toBe('given')
  await page.getByRole('button', { name: 'Jag vill inte ha nyhetsbrevet' }).click()
  await expect(page.getByText('Klart. Du får inte längre nyhetsbrevet')).toBeVisible()
  expect(await state()).toBe('withdrawn')
  await page.getByRole('button', { name: 'Jag ändrade mig' }).click()
  await expect(page.getByText('Välkommen tillbaka')).toBeVisible()
  expect(await state()).toBe('given')
  await admin.close()
})

test('a mail program leaves with one click, as RFC 8058 says', async ({ request }) => {
  const link = linkIn(await aNewsletter(), '/unsubscribe/')
  const answer = await request.post(`${link}/one-click`, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 })
  expect(answer.status()).toBe(200)
})

test('a wrong link is told in plain words', async ({ page }) => {
  const answer = await page.goto(`${spets.url}/unsubscribe/1.not.a.token`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
