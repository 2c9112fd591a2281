import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

const news = `${spets.url}/api/news?limit=1`

const answerTo = async (request: APIRequestContext, key: string) => {
  const answer = await request.get(news, { headers: { authorization: `Bearer ${key}`, 'accept-language': 'sv' } })
  return { status: answer.status(), type: answer.headers()['content-type'] ?? '', body: await answer.text() }
}

test('an administrator makes an API client, hands out its key and revokes it', async ({ context, page, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await asAdministrator(page)
  await makeClient(page, 'Kommunens webbplats')
  await expectAccessible(page, '.spets-key')
  await page.getByRole('button', { name: 'Skapa nyckel' }).click()
  const shown = page.getByLabel('Den nya nyckeln')
  await expect(shown).toHaveValue(/^spets_/)
  await expect(page.getByText('Nyckeln visas bara nu')).toBeVisible()
  await expectAccessible(page, '.spets-key')
  await page.getByRole('button', { name: 'Kopiera nyckeln' }).click()
  await expect(page.getByText('Kopierad')).toBeVisible()
  const key = await page.evaluate(() => navigator.clipboard.readText())
  expect(key).toBe(await shown.inputValue())

  const right = await answerTo(request, key)
  expect([right.status, JSON.parse(right.body)]).toEqual([200, expect.objectContaining({ totalDocs: expect.any(Number) })])
  const wrong = await answerTo(request, `${key}x`)
  expect([wrong.status, wrong.type]).toEqual([401, expect.stringContaining('application/problem+json')])
  const graphql = await request.post(`${spets.url}/api/graphql`, {
    headers: { authorization: `Bearer ${key}` },
    data: { query: '{ NewsItems(limit: 1) { totalDocs } Contacts { totalDocs } }' },
  })
  expect(await graphql.json()).toMatchObject({ data: { NewsItems: { totalDocs: expect.any(Number) }, Contacts: null } })
  const write = await request.post(`${spets.url}/api/news`, { headers: { authorization: `Bearer ${key}` }, data: { title: 'x' } })
  expect(write.status()).toBe(403)

  await page.reload()
  await expect(page.getByText('Klienten har en nyckel som börjar med spets_')).toBeVisible()
  await expect(page.getByLabel('Den nya nyckeln')).toHaveCount(0)
  await page.getByRole('button', { name: 'Spärra nyckeln' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Spärra nyckeln' }).click()
  await expect(page.getByText('Nyckeln är spärrad')).toBeVisible()
  expect((await answerTo(request, key)).status).toBe(401)

  await page.goto(`${spets.url}/admin/collections/api-clients`)
  await expect(page.getByRole('row', { name: /Kommunens webbplats.*Spärrad.*\d{4}-\d\d-\d\d/ })).toBeVisible()
})

test('an administrator reads who did what, and narrows it to one document', async ({ page }) => {
  await asAdministrator(page)
  await makeClient(page, 'Loggad webbplats')
  await page.getByRole('button', { name: 'Skapa nyckel' }).click()
  await expect(page.getByLabel('Den nya nyckeln')).toHaveValue(/^spets_/)
  await page.goto(`${spets.url}/admin/collections/audit-events`)
  await expect(page.getByRole('heading', { level: 1, name: 'Händelselogg' })).toBeVisible()
  await expect(page.getByRole('row', { name: /skapade API-klient Loggad webbplats/ })).toBeVisible()
  await expectAccessible(page, '.spets-audit')

  await page.getByLabel('Händelse', { exact: true }).selectOption({ label: 'Skapade nyckel' })
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page).toHaveURL(/deed=keyMade/)
  await expect(page.getByRole('row', { name: /skapade en nyckel för API-klient Loggad webbplats/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /skapade API-klient/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'Historik för API-klient Loggad webbplats' }).first().click()
  await expect(page.getByText('Händelser för ett dokument.')).toBeVisible()
  await expect(page.getByText('2 händelser')).toBeVisible()
  await page.getByRole('link', { name: 'Loggad webbplats', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Loggad webbplats' })).toBeVisible()
})

async function makeClient(page: Page, name: string) {
  await page.goto(`${spets.url}/admin/collections/api-clients/create`)
  await page.getByLabel('Namn').fill(name)
  await page.getByLabel('Kontaktperson', { exact: false }).first().fill('Vera Webb')
  await page.getByLabel('Kontaktpersonens e-postadress').fill('vera@region.example')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/api-clients\/[0-9a-f-]{24,36}$/)
}
