import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { codeAt } from '../../src/domain/login/oneTimeCodes'
import { startWhole, type WholeSpets } from '../support/wholeSpets'
import { alive, expectAccessible, test } from './support/spets'

// A Spets of its own: what the publisher demands here would shut out those who log in in other tests.
let running: WholeSpets
let folder: string
test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = mkdtempSync(join(tmpdir(), 'spets-demanded-'))
  running = await startWhole(folder)
})
test.afterAll(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

async function enter(page: Page, who: { email: string; password: string }): Promise<void> {
  await page.goto(`${running.url}/admin/login`)
  await alive(page)
  await page.getByLabel('E-post').fill(who.email)
  await page.locator('input[name=password]').fill(who.password)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

const isIn = (page: Page) => expect(page).toHaveURL((url) => url.pathname === '/admin')

/** Reads the key as an app does, and types the code that the app shows. */
async function setUp(page: Page): Promise<void> {
  const secret = (await page.locator('.spets-set-up__secret').innerText()).replaceAll(' ', '')
  await page.getByLabel('Skriv sedan koden').fill(codeAt(secret, Date.now()))
  await page.keyboard.press('Enter')
  await expect(page.locator('.spets-codes code')).toHaveCount(10)
}

test('where the publisher demands two steps, they are set up while logging in', async ({ page, browser }) => {
  const colleague = { name: 'Kim Kollega', role: 'communicator', email: 'kim@region.example', password: 'fyra ord helt utan mening' }
  await enter(page, running)
  await isIn(page)
  await page.evaluate(
    async (data) => fetch('/api/users', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }),
    colleague,
  )
  await page.goto(`${running.url}/admin/account`)
  await page.getByRole('button', { name: 'Slå på', exact: true }).click()
  await setUp(page)
  await page.goto(`${running.url}/admin/globals/publisher`)
  await page.locator('#field-security__secondFactor').click()
  await page.getByRole('option', { name: 'Krävs av alla' }).click()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Sparat.')).toBeVisible()

  const other = await (await browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })).newPage()
  await enter(other, colleague)
  await expect(other.getByRole('heading', { name: 'Ställ in tvåstegsinloggning' })).toBeFocused()
  await expectAccessible(other, 'form')
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await setUp(other)
  await expectAccessible(other, '.spets-login')
  await other.getByRole('button', { name: 'Jag har sparat koderna' }).click()
  await isIn(other)
})
