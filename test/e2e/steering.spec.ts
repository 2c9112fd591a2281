import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, mailsAbout, spets, test } from './support/spets'
import { postAs, prose } from './support/newsletters'

test.use({ actionTimeout: 20_000 })

const ours = '.gutter[class*=spets-]'

/** As slow as the rules allow: one mail, and the next a minute later. */
const slowly = (page: Page, perMinute: number | null) => postAs(page, '/globals/mail-settings', { perMinute })

/** Pressing a button takes effect within five seconds. */
const soon = { timeout: 5_000 }

// The other tests share this Spets.
test.afterEach(async ({ page }) => {
  await slowly(page, null)
})

test('a newsletter on its way is paused, goes on and is stopped for good, and everyone is accounted for', async ({ page }) => {
  test.setTimeout(180_000)
  await asAdministrator(page)
  await slowly(page, 1)
  const subject = `Långsamt ${Date.now()}`
  const segments = await fetchAs<{ docs: { id: string }[] }>(page, `${spets.url}/api/segments?limit=20&depth=0`)
  const data = { subject, blocks: [{ blockType: 'text', text: prose('Hej.') }], segments: segments.docs.map(({ id }) => id) }
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/newsletters', data)
  await page.goto(`${spets.url}/admin/collections/newsletters/${doc.id}/sending`)
  await page.getByRole('button', { name: /^Skicka till \d+ mottagare/ }).click()
  await page.getByRole('button', { name: /^Ja, skicka till \d+ mottagare/ }).click()
  await expect(page).toHaveURL(/collections\/dispatches\/[0-9a-f-]{36}/)
  await expect.poll(async () => (await mailsAbout(subject)).length, { timeout: 60_000 }).toBe(1)

  await test.step('paused', async () => {
    await page.getByRole('button', { name: 'Pausa', exact: true }).click()
    await expect(page.getByText('Någon pausade utskicket.')).toBeVisible(soon)
    await expect(page.getByText(/^\d+ mottagare väntar på mejlet\.$/).first()).toBeVisible()
    await expectAccessible(page, ours)
  })

  await test.step('goes on', async () => {
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click()
    await expect(page.getByText('Någon pausade utskicket.')).toBeHidden(soon)
    await expect(page.getByRole('button', { name: 'Pausa', exact: true })).toBeVisible()
  })

  await test.step('not stopped by whoever thinks again', async () => {
    await page.getByRole('button', { name: 'Stoppa …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Stoppa utskicket för gott?' })
    await expectAccessible(page, 'dialog[open]')
    await dialog.getByRole('button', { name: 'Nej, låt det vara' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Pausa', exact: true })).toBeVisible()
  })

  await test.step('stopped', async () => {
    await page.getByRole('button', { name: 'Stoppa …' }).click()
    await page.getByRole('button', { name: 'Ja, stoppa' }).click()
    await expect(page.getByText(/hade inte fått mejlet när det stoppades, och får det inte\.$/)).toBeVisible(soon)
    await expect(page.getByText('Summan stämmer')).toBeVisible()
    await expectAccessible(page, ours)
  })
  const dispatch = page.url().split('/').at(-1)
  const { accepted, cancelled, queued, sending } = await fetchAs<Record<string, number>>(
    page,
    `${spets.url}/api/dispatches/${dispatch}/accounting`,
  )
  expect({ queued, sending, accepted }).toEqual({ queued: 0, sending: 0, accepted: (await mailsAbout(subject)).length })
  expect(cancelled).toBeGreaterThan(0)
})
