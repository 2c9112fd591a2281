import { expect } from '@playwright/test'
import { testMailbox } from '../support/imap'
import { incomingMail } from '../support/incoming'
import { until } from '../support/until'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

const { SPETS_MAILBOX } = process.env

test('a bounce that Spets is not sure of is settled by a person, and undone', async ({ page }) => {
  test.skip(!SPETS_MAILBOX, 'There is no IMAP server: see IMAP_TEST_URL')
  const recipient = `studs${Date.now()}@kommun.example`
  const mailbox = testMailbox(decodeURIComponent(new URL(SPETS_MAILBOX ?? '').username))
  await mailbox.put(incomingMail('outlook-swedish-plain', { recipient }))
  await asAdministrator(page)
  const rows = () => fetchAs<{ docs: { id: string }[] }>(page, `/api/incoming-mails?where[address][equals]=${recipient}`)
  await until('the mail is read', async () => (await rows()).docs.length === 1, 60_000)
  const [row] = (await rows()).docs

  await page.goto(`${spets.url}/admin/collections/incoming-mails`)
  await expect(page.getByRole('row').filter({ hasText: recipient })).toContainText('Väntar på en person')
  await page.goto(`${spets.url}/admin/collections/incoming-mails/${row?.id}`)
  const panel = page.getByRole('region', { name: 'Vad ska göras?' })
  await expect(panel).toContainText('Spets vet inte säkert')
  await expect(panel.getByLabel('Vilken adress gäller det?')).toHaveValue(recipient)
  await expectAccessible(page, '.spets-incoming')
  await page.screenshot({ path: 'test-results/incoming-desktop.png', fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: 'test-results/incoming-phone.png', fullPage: true })
  await page.setViewportSize({ width: 1280, height: 720 })

  await panel.getByLabel('Adressen finns inte. Spärra den för alla utskick.').check()
  await panel.getByRole('button', { name: 'Spara vad det är' }).click()
  await expect(panel).toContainText('Spets har tagit hand om det')
  const suppressed = () =>
    fetchAs<{ docs: { undoneAt?: string | null; undoReason?: string }[] }>(page, `/api/suppressions?where[address][equals]=${recipient}`)
  expect((await suppressed()).docs).toMatchObject([{ reason: 'bounced', scope: 'all' }])

  await page.reload()
  await expect(panel).toContainText('Adressen är spärrad för alla utskick')
  await panel.getByRole('button', { name: 'Ångra …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ångra det som gjordes?' })
  await dialog.getByLabel('Varför ångras det?').fill('Servern hade fel')
  await page.screenshot({ path: 'test-results/incoming-undo.png' })
  await dialog.getByRole('button', { name: 'Ångra', exact: true }).click()
  await expect(panel).toContainText('Det som gjordes är ångrat')
  expect((await suppressed()).docs).toMatchObject([{ undoReason: 'Servern hade fel', undoneAt: expect.any(String) }])
})
