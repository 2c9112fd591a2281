import { expect, type Page } from '@playwright/test'
import { accounting, postAs, prose } from './support/newsletters'
import { alive, asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

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
  await expect(carriedOut.getByText('Aktiviteten är klar.')).toBeVisible()
  await page.reload()
  await expect(page.locator('#field-status')).toContainText('Klar')
  await expect(page.getByRole('button', { name: 'Sätt läget till Klar' })).toHaveCount(0)
})

test('rows of a plan say their own words, closed too', async ({ page }) => {
  await asAdministrator(page)
  const goals = [{ text: 'Fler företag känner till stödet' }, { text: 'Fler aktörer svarar på inbjudningar' }]
  const { doc } = await postAs<Made>(page, '/communication-plans', { title: 'Plan 2027', status: 'draft', goals })
  await page.goto(`${spets.url}/admin/collections/communication-plans/${doc.id}`)
  await page.getByRole('button', { name: 'Mål', exact: true }).click()
  const rows = page.locator('#field-goals')
  for (const { text } of goals) await expect(rows.getByText(text)).toBeVisible()
  await page.screenshot({ path: 'test-results/plan-rows.png', fullPage: true })
})

/** Saves what stands in a form. */
async function save(page: Page) {
  const saved = page.waitForResponse(
    (answer) => ['POST', 'PATCH'].includes(answer.request().method()) && /\/api\/(?!form)/.test(answer.url()),
  )
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  expect((await saved).status()).toBeLessThan(300)
}

test('the whole thread: a plan, its activity, the letter that carries it out, who got it, and the goal', async ({ page }) => {
  test.setTimeout(180_000)
  await asAdministrator(page)
  const subject = `Lokal mat ${Date.now()}`
  const { docs: segments } = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/segments?limit=1&depth=0`)
  const { doc: plan } = await postAs<{ doc: { id: string; goals: { id: string }[]; audiences: { id: string }[] } }>(
    page,
    '/communication-plans',
    {
      title: `Plan ${Date.now()}`,
      goals: [{ text: 'Fler får våra brev', countedBy: 'accepted', baseline: 0, target: 2, unit: 'brev' }],
      audiences: [{ name: 'Näringslivet', segment: segments[0]?.id, message: 'Maten växer här.' }],
    },
  )
  const { doc: activity } = await postAs<Made>(page, '/activities', {
    title: subject,
    type: 'newsletter',
    status: 'planned',
    year: 2026,
    plan: plan.id,
    goal: plan.goals[0]?.id,
    audience: plan.audiences[0]?.id,
  })

  await test.step('the letter opens filled in, and nothing is made yet', async () => {
    await page.goto(`${spets.url}/admin/collections/activities/${activity.id}`)
    await page.getByRole('link', { name: 'Skapa nyhetsbrev' }).click()
    await expect(page.locator('#field-subject')).toHaveValue(subject)
    await expect(page.locator('#field-segments .relationship--multi-value-label__text')).toHaveCount(1)
    await expect(page.locator('#field-blocks')).toContainText('Maten växer här.')
    const { totalDocs } = await fetchAs<{ totalDocs: number }>(page, `${spets.url}/api/newsletters?where[activity][equals]=${activity.id}`)
    expect(totalDocs).toBe(0)
  })

  await test.step('it is saved, and the way back stands over it', async () => {
    await alive(page)
    await save(page)
    await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{24,36}/)
    await expect(page.getByText('Hör till aktiviteten').getByRole('link', { name: subject })).toBeVisible()
  })

  await test.step('it is sent', async () => {
    await page.getByRole('link', { name: 'Skicka', exact: true }).first().click()
    await page.getByRole('button', { name: /^Skicka till \d+ mottagare/ }).click()
    await page.getByRole('button', { name: /^Ja, skicka till \d+ mottagare/ }).click()
    await expect(page).toHaveURL(/collections\/dispatches\/[0-9a-f-]{36}/)
    const dispatch = page.url().split('/').at(-1) ?? ''
    await expect.poll(async () => (await accounting(page, dispatch)).status, { timeout: 100_000 }).toBe('completed')
  })

  await test.step('the activity tells who got it, and is done by one press', async () => {
    await page.goto(`${spets.url}/admin/collections/activities/${activity.id}`)
    const carriedOut = page.getByRole('region', { name: 'Genomförs av' })
    await expect(carriedOut.getByRole('link', { name: /^togs emot av \d+$/ })).toBeVisible()
    await expect(carriedOut.getByText(/Det är gjort: togs emot av \d+/)).toBeVisible()
    await carriedOut.getByRole('button', { name: 'Sätt läget till Klar' }).click()
    await expect(carriedOut.getByText('Aktiviteten är klar.')).toBeVisible()
  })

  await test.step('the goal tells what came of it, and leads back', async () => {
    await page.goto(`${spets.url}/admin/collections/communication-plans/${plan.id}`)
    await page.getByRole('button', { name: 'Mål', exact: true }).click()
    const goals = page.getByRole('region', { name: 'Så går det' })
    await expect(goals.getByText(/^Nu \d+ brev$/)).toBeVisible()
    await expect(goals.getByText('Nått')).toBeVisible()
    await expectAccessible(page, '.spets-goals')
    await page.screenshot({ path: 'test-results/goals.png', fullPage: true })
    await goals.getByRole('link', { name: '1 aktivitet' }).click()
    await expect(page.getByRole('link', { name: subject })).toBeVisible()
  })
})
