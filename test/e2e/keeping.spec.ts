import { expect, type Page } from '@playwright/test'
import { alive, asAdministrator, fetchAs, logIn, spets, test } from './support/spets'

/** Writes a news item and publishes it. @returns its address in the admin UI */
async function writeNews(page: Page, title: string): Promise<string> {
  await page.goto(`${spets.url}/admin/collections/news/create`)
  await page.locator('input[name=title]').fill(title)
  await page.locator('textarea[name=lead]').fill('Det här hände.')
  await page.locator('#field-date input').fill('2026-11-20')
  await page.locator('#field-date input').press('Tab')
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  await expect(page).toHaveURL(/\/news\/(?!create)/)
  return page.url()
}

test('a news item goes to the trash, is seen there alone, and comes back', async ({ page }) => {
  await asAdministrator(page)
  const address = await writeNews(page, 'En nyhet som ångras')
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Ta bort', exact: true }).or(page.locator('#action-delete')).first().click()
  await page
    .locator('dialog, [role=dialog], .confirmation-modal')
    .getByRole('button', { name: /Bekräfta|Ta bort|papperskorgen/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/collections\/news(\?|$)/)
  expect((await fetchAs<{ totalDocs: number }>(page, '/api/news?where[title][equals]=En nyhet som ångras')).totalDocs).toBe(0)

  await page.goto(`${spets.url}/admin/collections/news/trash`)
  await page.getByRole('link', { name: 'En nyhet som ångras' }).click()
  await page.getByRole('button', { name: 'Återställ', exact: true }).click()
  await page
    .locator('dialog, [role=dialog], .confirmation-modal')
    .getByRole('button', { name: /Bekräfta|Återställ/ })
    .first()
    .click()
  await expect
    .poll(
      async () => (await fetchAs<{ totalDocs: number }>(page, '/api/news?where[title][equals]=En nyhet som ångras&draft=true')).totalDocs,
    )
    .toBe(1)
  await page.goto(address)
  await expect(page.locator('input[name=title]')).toHaveValue('En nyhet som ångras')
})

test('two versions of a newsletter are compared, and the earlier one is brought back', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/newsletters`)
  await page.getByRole('button', { name: 'Nytt utifrån det senaste' }).click()
  await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{36}/)
  const address = page.url().replace(/[?#].*/, '')
  await page.locator('input[name=subject]').fill('Första ämnet')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const id = address.split('/').at(-1) ?? ''
  const subject = async () => (await fetchAs<{ subject: string }>(page, `/api/newsletters/${id}?depth=0`)).subject
  await expect.poll(subject).toBe('Första ämnet')
  await page.locator('input[name=subject]').fill('Andra ämnet')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect.poll(subject).toBe('Andra ämnet')

  const { docs } = await fetchAs<{ docs: { id: string; version: { subject: string } }[] }>(
    page,
    `/api/newsletters/versions?where[parent][equals]=${id}&depth=0`,
  )
  const earlier = docs.find(({ version }) => version.subject === 'Första ämnet')?.id
  await page.goto(`${address}/versions/${earlier}`)
  await expect(page.getByText('Första ämnet').first()).toBeVisible()
  await expect(page.getByText('Andra ämnet').first()).toBeVisible()
  await page
    .getByRole('button', { name: /Återställ/ })
    .first()
    .click()
  await page
    .locator('dialog, [role=dialog], .confirmation-modal')
    .getByRole('button', { name: /Bekräfta|Återställ/ })
    .first()
    .click()
  await expect.poll(subject).toBe('Första ämnet')
})

test('whoever opens what somebody else is writing is told so, and may look or take over', async ({ browser, page }) => {
  await asAdministrator(page)
  const address = await writeNews(page, 'En nyhet som två öppnar')
  const second = {
    name: 'Anders Andersson',
    role: 'communicator',
    email: 'andra@region.example',
    password: 'fjället står kvar hela natten',
  }
  await page.evaluate(
    async (data) => fetch('/api/users', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }),
    second,
  )
  await page.goto(address)
  await page.locator('textarea[name=lead]').fill('Någon skriver här.')
  await expect
    .poll(async () => (await fetchAs<{ totalDocs: number }>(page, '/api/payload-locked-documents?depth=0')).totalDocs)
    .toBeGreaterThan(0)

  const other = await (await browser.newContext()).newPage()
  await logIn(other, second)
  await other.goto(address)
  await alive(other)
  const dialog = other.locator('dialog, [role=dialog], .document-locked')
  await expect(dialog.getByText(/Administratör/).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Ta över', exact: false }).click()
  await expect(other.locator('textarea[name=lead]')).toBeEditable()
  await page.locator('textarea[name=lead]').fill('Någon skriver här vidare.')
  await expect(
    page
      .locator('dialog, [role=dialog], .document-take-over')
      .getByText(/tagit över|tar över/i)
      .first(),
  ).toBeVisible()
})
