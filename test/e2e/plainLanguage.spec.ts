import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

const made = <T>(page: Page, path: string, data: object): Promise<T> =>
  page.evaluate(
    async ([address, body]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, { method: 'POST', credentials: 'include', headers, body })
      if (!answer.ok) throw new Error(await answer.text())
      return ((await answer.json()) as { doc: T }).doc
    },
    [path, JSON.stringify(data)] as const,
  )

const hard =
  'Regionens strategiska inriktning förutsätter tvärsektoriell samverkan mellan offentliga aktörer, näringslivets organisationer och civilsamhällets företrädare.'

test('whoever writes is told how hard the text is and which words to watch, and saves all the same', async ({ page }) => {
  await asAdministrator(page)
  const stamp = Date.now()
  const [deprecated, better] = [`kranglord${stamp}`, `enkelord${stamp}`]
  const term = { preferredLabel: better, identifier: deprecated, deprecatedLabels: [{ label: deprecated }], status: 'approved' }
  await made(page, '/api/terms?locale=sv', { ...term, _status: 'published' })
  await page.goto(`${spets.url}/admin/collections/news/create`)
  await expect(page.locator('.spets-plain')).toHaveCount(0)
  await page.locator('input[name=title]').fill('En svår nyhet')
  await page.locator('textarea[name=lead]').fill(`Vi ses i Åre. ${hard} Ett ${deprecated} till.`)
  const help = page.locator('.spets-plain')
  await expect(help.locator('summary')).toContainText(/Klarspråk: LIX \d+, .*svår att läsa. 1 ord att se upp med/)
  await help.locator('summary').click()
  await expect(help.locator('q')).toHaveText([hard])
  await expect(help.getByText(`”${deprecated}”: skriv hellre ”${better}”`)).toBeVisible()
  await expectAccessible(page, '.spets-plain')
  await page.screenshot({ path: 'test-results/writing-help.png', fullPage: true })
  await page.locator('textarea[name=lead]').fill(`Vi ses i Åre. Ett ${better}.`)
  await expect(help.getByRole('link', { name: better })).toHaveAttribute('href', new RegExp(`/sv/terms/${deprecated}$`))
  await page.locator('#field-date input').fill('2026-11-20')
  await page.locator('#field-date input').press('Tab')
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  await expect(page).toHaveURL(/\/news\/(?!create)/)
})

test('forms of a term are proposed, mended and saved; what was written stays', async ({ page }) => {
  await asAdministrator(page)
  const identifier = `motesplats-${Date.now()}`
  const term = { preferredLabel: 'öppen mötesplats', identifier, inflectedForms: [{ label: 'mötesplatsernas' }], status: 'approved' }
  const { id } = await made<{ id: string }>(page, '/api/terms?locale=sv', { ...term, _status: 'published' })
  await page.goto(`${spets.url}/admin/collections/terms/${id}`)
  await page.getByRole('button', { name: 'Föreslå former' }).click()
  await expect(page.getByText(/\d+ former är tillagda/)).toBeVisible()
  await expectAccessible(page, '.spets-forms')
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  const forms = async () =>
    (await fetchAs<{ inflectedForms: { label: string }[] }>(page, `/api/terms/${id}?locale=sv`)).inflectedForms.map(({ label }) => label)
  await expect.poll(forms).toContain('öppna mötesplatser')
  expect((await forms())[0]).toBe('mötesplatsernas')
  await page.getByRole('button', { name: 'Föreslå former' }).click()
  await expect(page.getByText('Det finns inga fler former att föreslå.')).toBeVisible()
})

test('a term tells where it is used, and again before it goes to the trash; its address then says that it is gone', async ({ page }) => {
  await asAdministrator(page)
  const stamp = Date.now()
  const label = `brukord${stamp}`
  const { id } = await made<{ id: string }>(page, '/api/terms?locale=sv', {
    preferredLabel: label,
    identifier: label,
    status: 'approved',
    _status: 'published',
  })
  const news = { title: `Nyhet ${stamp}`, slug: `nyhet-${stamp}`, lead: `Om ${label}.`, date: '2026-11-20T12:00:00.000Z' }
  await made(page, '/api/news?locale=sv', { ...news, _status: 'published' })
  await page.goto(`${spets.url}/admin/collections/terms/${id}`)
  const uses = page.getByRole('region', { name: 'Här används ordet' })
  await expect(uses.getByRole('link', { name: `Nyhet: Nyhet ${stamp}` })).toBeVisible()
  await expectAccessible(page, '.spets-look')
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Ta bort', exact: true }).or(page.locator('#action-delete')).first().click()
  const question = page.locator('.delete-document')
  await expect(question.getByText('Ordet används på 1 ställe:')).toBeVisible()
  await expectAccessible(page, '.delete-document')
  await page.screenshot({ path: 'test-results/term-to-trash.png' })
  await question
    .getByRole('button', { name: /Bekräfta|Ta bort|papperskorgen/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/collections\/terms(\?|$)/)
  expect((await page.goto(`${spets.url}/sv/terms/${label}`))?.status()).toBe(410)
})
