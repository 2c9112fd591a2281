import { expect } from '@playwright/test'
import { postAs, prose } from './support/newsletters'
import { alive, asAdministrator, expectAccessible, spets, test } from './support/spets'

type Made = { doc: { id: string } }

test('an activity shows what carries it out, and is done by one press when that is', async ({ page }) => {
  await asAdministrator(page)
  const { doc: activity } = await postAs<Made>(page, '/activities', { title: 'Höstens nyhet', type: 'news', status: 'started', year: 2027 })
  const news = { title: 'Nytt kluster', lead: 'Kort.', body: prose('Text.'), date: '2027-01-07T12:00:00.000Z', activity: activity.id }
  const { doc } = await postAs<Made>(page, '/news', { ...news, slug: `kluster-${Date.now()}`, _status: 'published' })

  await page.goto(`${spets.url}/admin/collections/activities/${activity.id}`)
  await alive(page)
  const carriedOut = page.getByRole('region', { name: 'Genomförs av' })
  await expect(carriedOut.getByRole('link', { name: 'Nytt kluster' })).toHaveAttribute('href', `/admin/collections/news/${doc.id}`)
  await expect(carriedOut.getByText('Nyhet · Publicerad · 7 januari 2027')).toBeVisible()
  await expectAccessible(page, '.spets-look')
  await page.screenshot({ path: 'test-results/carried-out.png', fullPage: true })

  await carriedOut.getByRole('button', { name: 'Sätt läget till Klar' }).click()
  await expect(carriedOut.getByText('Läget är Klar. Spara för att det ska gälla.')).toBeVisible()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes(activity.id))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  expect((await saved).status()).toBe(200)
  await page.reload()
  await expect(page.locator('#field-status')).toContainText('Klar')
  await expect(page.getByRole('button', { name: 'Sätt läget till Klar' })).toHaveCount(0)
})

test('rows of a plan say their own words, closed too', async ({ page }) => {
  await asAdministrator(page)
  const goals = [{ text: 'Fler företag känner till stödet' }, { text: 'Fler aktörer svarar på inbjudningar' }]
  const { doc } = await postAs<Made>(page, '/communication-plans', { title: 'Plan 2027', status: 'draft', goals })
  await page.goto(`${spets.url}/admin/collections/communication-plans/${doc.id}`)
  const rows = page.locator('#field-goals')
  for (const { text } of goals) await expect(rows.getByText(text)).toBeVisible()
  await page.screenshot({ path: 'test-results/plan-rows.png', fullPage: true })
})
