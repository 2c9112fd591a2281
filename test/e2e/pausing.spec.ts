import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { startMailServer, type TestMailServer } from '../support/smtp'
import { startWhole, type WholeSpets } from '../support/wholeSpets'
import { expectAccessible, fetchAs } from './support/spets'

// A Spets of its own with a mail server that takes its time, so that there is a way to stop what is being sent.
let running: WholeSpets
let server: TestMailServer
let folder: string

/** How long the server thinks about each recipient, in milliseconds; nothing while the demonstration is sent. */
let slowness = 0

test.beforeAll(async () => {
  test.setTimeout(120_000)
  server = await startMailServer({ onRcptTo: (_address, _session, callback) => void setTimeout(callback, slowness) })
  folder = mkdtempSync(join(tmpdir(), 'spets-pausing-'))
  running = await startWhole(folder, { SMTP_URL: server.url, UNDO_SECONDS: '1' })
})
test.afterAll(async () => {
  await running.stop()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A newsletter from the last one, sent. Ends on the page of its dispatch. */
async function send(page: Page, subject: string): Promise<void> {
  await page.goto(`${running.url}/admin/collections/newsletters`)
  await page.getByRole('button', { name: 'Nytt utifrån det senaste' }).click()
  await expect(page).toHaveURL(/newsletters\/[0-9a-f-]{36}/)
  await page.locator('input[name=subject]').fill(subject)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect.poll(async () => (await fetchAs<{ subject: string }>(page, `/api/newsletters/${id}?depth=0`)).subject).toBe(subject)
  await page.goto(`${running.url}/admin/collections/newsletters/${id}/sending`)
  await page.getByRole('button', { name: /^Skicka till \d+ mottagare/ }).click()
  await page.getByRole('button', { name: /^Ja, skicka till \d+ mottagare/ }).click()
  await expect(page).toHaveURL(/collections\/dispatches\/[0-9a-f-]{36}/)
}

test('what is being sent is paused, goes on, and is stopped for good', async ({ page }) => {
  await page.goto(`${running.url}/admin/login`)
  await page.getByLabel('E-post').fill(running.email)
  await page.locator('input[name=password]').fill(running.password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL((url) => url.pathname === '/admin')
  slowness = 1_500

  await test.step('paused within five seconds, and nothing more is sent', async () => {
    await send(page, 'Ett brev som pausas')
    await page.getByRole('button', { name: 'Pausa', exact: true }).click({ timeout: 20_000 })
    await expect(page.getByText('Utskicket är pausat')).toBeVisible()
    await expectAccessible(page, '.gutter[class*=spets-]')
  })

  await test.step('it goes on, to everyone', async () => {
    slowness = 0
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click()
    await expect(page.getByText('Klart', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
  })

  await test.step('another is stopped, and says how many do not get it', async () => {
    slowness = 1_500
    await send(page, 'Ett brev som stoppas')
    await page.getByRole('button', { name: 'Pausa', exact: true }).waitFor({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Stoppa …' }).click()
    await expectAccessible(page, 'dialog[open]')
    await page.getByRole('button', { name: 'Ja, stoppa' }).click()
    await expect(page.getByText(/hade inte fått mejlet när det stoppades/)).toBeVisible()
  })
})
