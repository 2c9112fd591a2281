import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

/** A done one of the demonstration, of 2023. */
async function doneOne(page: Page): Promise<string> {
  const address = `${spets.url}/api/assessments?where[registryNumber][equals]=EXEMPEL/1/2023&depth=0`
  const { docs } = await fetchAs<{ docs: { id: string }[] }>(page, address)
  return docs[0]?.id ?? ''
}

test('an application is assessed by all criteria, each explained, and the day is asked for when it is done', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/assessments/create`)
  await page.getByRole('textbox', { name: 'Ansökan eller idé' }).fill('Ansökan om prov')
  await page.getByRole('button', { name: 'Bedömning', exact: true }).click()
  await page.locator('#field-level input').click()
  await page.getByRole('option', { name: 'Bredd' }).click()
  await expect(page.locator('#field-level').locator('..').getByText('Till exempel:')).toBeVisible()
  await page.getByRole('button', { name: 'Lägg till alla kriterier' }).click()
  const rows = page.locator('#field-contributions .array-field__row')
  await expect(rows).toHaveCount(5)
  await expect(page.getByText('Samverkan mellan aktörer: bidrag inte valt')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lägg till alla kriterier' })).toHaveCount(0)
  await expect(rows.first().getByText('gör något vassare')).toBeVisible()
  // The rows themselves are Payload's.
  await expectAccessible(page, '.spets-chosen-of-model')
  await page.screenshot({ path: 'test-results/assessment-criteria.png', fullPage: true })
  for (let place = 0; place < 5; place++) {
    await page.locator(`#field-contributions__${place}__contribution input`).click()
    await page.getByRole('option', { name: 'Gott' }).click()
  }
  await expect(page.getByText('Samverkan mellan aktörer: Gott')).toBeVisible()
  await page.locator('#field-status input').click()
  await page.getByRole('option', { name: 'Klar' }).click()
  await page.locator('#action-save').click()
  await expect(page.getByText('Skriv vilken dag bedömningen blev klar.').first()).toBeVisible()
  await page.locator('#field-assessedOn input').fill('2026-11-30')
  await page.locator('#field-assessedOn input').press('Enter')
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/assessments\/(?!create)/)
})

test('a statement is read, printed and taken home', async ({ page }) => {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/assessments/${await doneOne(page)}`)
  await page.getByRole('link', { name: 'Yttrande' }).click()
  const document = page.getByRole('article')
  await expect(document.getByText('Yttrande över ansökan eller idé')).toBeVisible()
  await expect(document.getByRole('heading', { name: 'Regionens yttrande' })).toBeVisible()
  await expect(document.getByRole('table', { name: 'Bidrag per kriterium' }).getByRole('row')).toHaveCount(6)
  await expectAccessible(page, '.spets-reading')
  await page.screenshot({ path: 'test-results/assessment-statement.png', fullPage: true })
  for (const [link, begins] of [
    ['Hämta som PDF', '%PDF'],
    ['Hämta som Word-fil', 'PK'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    expect((await readFile(await (await saved).path())).toString('latin1').slice(0, begins.length)).toBe(begins)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Hämta som PDF' })).toBeHidden()
  await expect(document).toBeVisible()
})

test('a statement is read in English on a phone', async ({ page }) => {
  await asAdministrator(page)
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: spets.url }])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${spets.url}/admin/collections/assessments/${await doneOne(page)}/statement`)
  await expect(page.getByRole('article').getByRole('heading', { name: 'What the region says' })).toBeVisible()
  await expectAccessible(page, '.spets-reading')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.screenshot({ path: 'test-results/assessment-statement-phone.png', fullPage: true })
})
