import { expect } from '@playwright/test'
import { postAs, tamper } from './support/newsletters'
import { asAdministrator, expectAccessible, fetchAs, mailsAbout, spets, test } from './support/spets'

test('what could not be published at its time is told by mail, on the first page and where it is written', async ({ page }) => {
  test.setTimeout(120_000)
  await asAdministrator(page)
  const title = `Vid en tid ${Date.now()}`
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/news?draft=true', { title, _status: 'draft' })
  const { user } = await fetchAs<{ user: { id: string } }>(page, `${spets.url}/api/users/me`)
  const input = { type: 'publish', doc: { relationTo: 'news', value: doc.id }, user: { relationTo: 'users', value: user.id } }
  // As the form sets it, but for a time that has come: the shortest that it takes is a minute ahead.
  await tamper([
    `insert into payload_jobs (id, input, task_slug, wait_until) values (?, ?, 'schedulePublish', ?)`,
    [crypto.randomUUID(), JSON.stringify(input), new Date(Date.now() - 1000).toISOString()],
  ])
  await expect.poll(async () => (await mailsAbout(`”${title}” publicerades inte`)).length, { timeout: 90_000 }).toBe(1)

  await page.goto(`${spets.url}/admin`)
  await expect(page.getByText(title).first()).toBeVisible()
  await expectAccessible(page, '[class*=spets-dashboard], main')
  await page.goto(`${spets.url}/admin/collections/news/${doc.id}`)
  const notice = page.getByText(/Publicerades inte .* Det här behöver rättas: .* Rätta och publicera, eller välj en ny tid\./)
  await expect(notice).toBeVisible()
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(notice).toBeVisible()
})
