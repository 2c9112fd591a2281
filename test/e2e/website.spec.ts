import { expect, type Page } from '@playwright/test'
import { Webhook } from 'standardwebhooks'
import { type Receiver, startReceiver } from '../support/receiver'
import { postAs, prose } from './support/newsletters'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

test.describe.configure({ mode: 'serial' })

let receiver: Receiver

test.beforeAll(async () => {
  receiver = await startReceiver()
})
test.afterAll(() => receiver.close())
test.beforeEach(({ page }) => asAdministrator(page))

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/Sparat\.|har skapats|har uppdaterats/).first()).toBeVisible()
}

/** A news item; what is published is told to webhooks. */
const news = (page: Page, status: 'draft' | 'published') =>
  postAs<{ doc: { id: string; slug: string } }>(page, `/news${status === 'draft' ? '?draft=true' : ''}`, {
    title: `Webbplatsprov ${Date.now()}`,
    lead: 'Kort.',
    body: prose('Text.'),
    date: '2026-03-02T12:00:00.000Z',
    _status: status,
  })

test('an administrator adds a webhook, hands over its secret, tries it, and reads how its messages went', async ({ page }) => {
  await page.goto(`${spets.url}/admin/collections/webhooks/create`)
  await page.locator('#field-name').fill('Regionens webbplats')
  await page.locator('#field-url').fill(receiver.url)
  await expect(page.getByText('Spara webhooken först.')).toBeVisible()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/webhooks\/[0-9a-f-]{24,36}$/)
  await expect(page.getByText('Webhooken har ingen hemlighet ännu.')).toBeVisible()
  await expectAccessible(page, '.spets-key')
  await page.getByRole('button', { name: 'Skapa hemlighet' }).click()
  const shown = page.getByLabel('Den nya hemligheten')
  await expect(shown).toHaveValue(/^whsec_/)
  await expectAccessible(page, '.spets-key')
  const secret = await shown.inputValue()
  await page.getByRole('button', { name: 'Skicka ett provmeddelande' }).click()
  await expect(page.getByText('Provmeddelandet togs emot (svar 204).')).toBeVisible()
  await expectAccessible(page, '.spets-key')
  const [tried] = receiver.received
  expect(new Webhook(secret).verify(tried?.body ?? '', (tried?.headers ?? {}) as Record<string, string>)).toMatchObject({ type: 'test' })

  await page.reload()
  await expect(page.getByText('Webhooken har en hemlighet')).toBeVisible()
  await expect(shown).toHaveCount(0)

  receiver.answers(500, {}, 'Vi har stängt')
  const { doc } = await news(page, 'published')
  await expect.poll(() => receiver.received.some(({ body }) => body.includes(doc.id))).toBe(true)
  const log = `/api/webhook-deliveries?where[lastStatus][equals]=500&limit=1`
  await expect.poll(async () => (await fetchAs<{ totalDocs: number }>(page, log)).totalDocs).toBeGreaterThan(0)
  const [{ id }] = (await fetchAs<{ docs: [{ id: string }] }>(page, log)).docs
  await page.goto(`${spets.url}/admin/collections/webhook-deliveries`)
  const row = page.getByRole('row', { name: /Publicerat eller ändrat.*Regionens webbplats.*Väntar/ }).first()
  await expect(row).toBeVisible()
  await page.goto(`${spets.url}/admin/collections/webhook-deliveries/${id}`)
  await expect(page.locator('#field-lastError')).toHaveValue('Mottagaren svarade med ett fel. Vi har stängt')
  receiver.answers(204)
  await page.getByRole('button', { name: 'Skicka igen' }).click()
  await expect(page.getByText('Meddelandet skickas igen om några sekunder.')).toBeVisible()
  await expectAccessible(page, '.spets-over-form')
  const state = async () => (await fetchAs<{ state: string }>(page, `/api/webhook-deliveries/${id}`)).state
  await expect.poll(state, { timeout: 15_000 }).toBe('taken')
})

test('whoever writes sees a draft on our page and, with a key, on the region’s own website', async ({ page }) => {
  await page.goto(`${spets.url}/admin/globals/publisher?locale=sv`)
  const address = page.locator('#field-website__preview')
  await address.fill(`${receiver.url}?token={token}&type={type}&slug={slug}&lang={locale}`)
  await save(page)
  try {
    const { doc } = await news(page, 'draft')
    await page.goto(`${spets.url}/admin/collections/news/${doc.id}?locale=sv`)
    const [own] = await Promise.all([page.waitForEvent('popup'), page.locator('#preview-button').click()])
    await expect(own.getByText('Förhandsvisning.')).toBeVisible()
    await expectAccessible(own)
    await own.close()

    receiver.answers(200, { 'content-type': 'text/html; charset=utf-8' }, '<!doctype html><title>Webbplatsen</title>')
    const link = page.getByRole('link', { name: /Förhandsgranska på webbplatsen/ })
    await expectAccessible(page, '.spets-over-form')
    const [theirs] = await Promise.all([page.waitForEvent('popup'), link.click()])
    await expect(theirs).toHaveURL(/[?&]token=.+&type=news&slug=.+&lang=sv$/)
    const token = new URL(theirs.url()).searchParams.get('token') ?? ''
    await theirs.close()
    const { item } = await fetchAs<{ item: { id: string } }>(page, `/v1/preview/${encodeURIComponent(token)}?locale=sv`)
    expect(item.id).toBe(doc.slug)
  } finally {
    receiver.answers(204)
    await page.goto(`${spets.url}/admin/globals/publisher?locale=sv`)
    await address.fill('')
    await save(page)
  }
})

test('an old address that is written by hand leads to the new one', async ({ page }) => {
  const from = `/news/gammal-${Date.now()}`
  await page.goto(`${spets.url}/admin/collections/redirects/create`)
  await page.locator('#field-from').fill(from)
  await page.locator('#field-to').fill('/news')
  await expectAccessible(page, '.document-fields__main')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/redirects\/[0-9a-f-]{24,36}$/)
  const answer = await page.request.get(`${spets.url}/sv${from}`, { maxRedirects: 0 })
  expect([answer.status(), new URL(answer.headers().location ?? '', spets.url).pathname]).toEqual([308, '/sv/news'])
})

test('a look of mails is chosen among what they look like', async ({ page }) => {
  await page.goto(`${spets.url}/admin/globals/publisher?locale=sv`)
  const looks = page.getByRole('region', { name: 'Så ser mejlen ut' })
  const choose = async (look: string) => {
    await page.locator('#field-face__mailLook .rs__control').click()
    await page.locator('.rs__option', { hasText: look }).click()
    await expect(looks.getByRole('listitem').filter({ hasText: 'valt' })).toContainText(look)
    await save(page)
  }
  await expect(looks.getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page, '.spets-looks')
  try {
    await choose('Färgat band')
    await page.reload()
    await expect(looks.getByRole('listitem').filter({ hasText: 'valt' })).toContainText('Färgat band')
  } finally {
    await choose('Stilrent')
  }
})

test('a logo is uploaded, and is written anew of what is harmless', async ({ page }) => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" onload="alert(1)"><script>alert(1)</script><rect width="100" height="20"/></svg>'
  await page.goto(`${spets.url}/admin/collections/logos/create`)
  await page.locator('input[type=file]').setInputFiles({ name: 'logotyp.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) })
  await page.locator('#field-alt').fill('Regionens logotyp')
  await expectAccessible(page, '.document-fields__fields')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/logos\/[0-9a-f-]{24,36}/)
  const { url } = await fetchAs<{ url: string }>(page, `/api/logos/${/logos\/([0-9a-f-]+)/.exec(page.url())?.[1]}`)
  const kept = await (await page.request.get(new URL(url, spets.url).href)).text()
  expect(kept).toContain('<rect')
  expect(kept).not.toMatch(/script|onload/)
})
