import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test('a report is made, written on, read and finished', async ({ page }) => {
  test.setTimeout(120_000)
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/reports/create`)
  await page.getByLabel('Rubrik').fill('Vår uppföljning 2023')
  await page.getByLabel('År', { exact: false }).first().fill('2023')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByRole('link', { name: 'Se och ändra texten' }).click()

  await expect(page.getByRole('heading', { name: 'Genomfört 2023' })).toBeVisible()
  const line = page.getByRole('listitem').filter({ hasText: 'Genomgång av den externa webbansikten.' }).last()
  await expect(line.getByRole('link', { name: 'Genomgång av den externa webbansikten' })).toHaveAttribute(
    'href',
    /collections\/activities\//,
  )
  await line.getByRole('button', { name: /^Skriv om: / }).click()
  const editor = page.getByLabel('Text', { exact: true })
  await expect(editor).toBeFocused()
  await editor.fill('')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Texten är tom. Skriv något, eller välj Utelämna.')).toBeVisible()
  await editor.fill('Vi gick igenom hela webben med dem som läser den.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  const written = page.getByRole('listitem').filter({ hasText: 'Vi gick igenom hela webben' }).last()
  await expect(written.getByText('Skriven av er')).toBeVisible()
  await expect(written.getByText('Stod där: Genomgång av den externa webbansikten.')).toBeVisible()

  await page.getByRole('button', { name: 'Utelämna: Årshjul för aktörsmöten (påbörjat).' }).click()
  await expect(page.getByRole('button', { name: 'Ta tillbaka det som stod: Årshjul för aktörsmöten (påbörjat).' })).toBeVisible()
  await page.getByRole('button', { name: 'Lägg till en mening under Roller' }).click()
  await page.getByLabel('Lägg till en mening under Roller').fill('Fler har bett om att få vara med.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Tillagd av er')).toBeVisible()
  await expectAccessible(page, '.spets-writer')
  await page.screenshot({ path: 'test-results/report-write.png' })

  await page.getByRole('link', { name: 'Läs', exact: true }).click()
  const report = page.getByRole('article')
  await expect(report.getByText('Vi gick igenom hela webben med dem som läser den.')).toBeVisible()
  await expect(report.getByText('Årshjul för aktörsmöten (påbörjat)')).toBeHidden()
  await expect(report.getByRole('img', { name: /pyramid/ })).toBeVisible()
  await expectAccessible(page, '.spets-reading')
  await page.screenshot({ path: 'test-results/report-read.png', fullPage: true })
  for (const [link, begins] of [
    ['Hämta som PDF', '%PDF'],
    ['Hämta som Word-fil', 'PK'],
    ['Hämta som webbsida', '<!doctype html>'],
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    expect((await readFile(await (await saved).path())).toString('latin1').slice(0, begins.length)).toBe(begins)
  }

  await page.getByRole('link', { name: 'Skriv', exact: true }).click()
  await page.getByRole('button', { name: 'Gör klar och spara som dokument' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Gör klar och spara som dokument' }).click()
  await expect(page.getByText('Rapporten är klar och ändras inte mer.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Skriv om: / })).toHaveCount(0)
  await page.getByRole('link', { name: 'Visa dokumentet' }).click()
  await expect(page.getByText('var-uppfoljning-2023.pdf').first()).toBeVisible()
})

test('on a phone and in English the report is written on, and nothing is wider than the screen', async ({ page }) => {
  await asAdministrator(page)
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: spets.url }])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${spets.url}/admin/collections/reports`)
  await page
    .getByRole('link', { name: /^Uppföljningsrapport Smart specialisering/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'See and change the text' }).click()
  await expect(page.getByRole('button', { name: /^Write over: / }).first()).toBeVisible()
  await expectAccessible(page, '.spets-writer')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await page.screenshot({ path: 'test-results/report-write-phone.png' })
})
