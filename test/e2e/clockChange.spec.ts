import { expect, type Locator, type Page } from '@playwright/test'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

const skipped = 'Klockan 02:30 den 2027-03-28 finns inte'
const twice = 'Klockan visar 02:30 två gånger den natten'

async function formOfMeeting(page: Page) {
  await asAdministrator(page)
  await page.goto(`${spets.url}/admin/collections/meetings/create`)
  const start = page.locator('#field-start input').first()
  await aliveIn(page, start)
  return start
}

/** A picker hears of what is written into it only when the page has come alive; then it shows how to empty it. */
async function aliveIn(page: Page, start: Locator) {
  const empty = page.locator('#field-start .date-time-picker__clear-button')
  await expect(async () => {
    await start.fill('2027-01-01 09:00')
    await start.press('Enter')
    await expect(empty).toBeVisible({ timeout: 1000 })
  }).toPass()
}

test('a time that the clock skips is refused at its field, one that comes twice is told of', async ({ page }) => {
  const start = await formOfMeeting(page)
  for (const way of [(text: string) => start.fill(text), (text: string) => start.pressSequentially(text)]) {
    await start.fill('2027-03-20 10:00')
    await start.press('Enter')
    await start.fill('')
    await way('2027-03-28 02:30')
    await start.press('Enter')
    await expect(page.getByText(skipped).first()).toBeVisible()
  }
  await expectAccessible(page, '[data-field=start]')
  await start.fill('2027-10-31 02:30')
  await start.press('Enter')
  await expect(page.getByText(skipped)).toHaveCount(0)
  await expect(page.getByText(twice).first()).toBeVisible()
  await page
    .getByRole('button', { name: /Välj den (första|andra)/ })
    .first()
    .click()
  await expect(page.getByText(twice).first()).toBeVisible()
  await expectAccessible(page, '[data-field=start]')
})

test('a time that the clock skips is told of when it is chosen in the list, or its day is', async ({ page }) => {
  const start = await formOfMeeting(page)
  await start.fill('2027-03-27 02:30')
  await start.press('Enter')
  await start.click()
  await page.locator('.react-datepicker__day--028:not(.react-datepicker__day--outside-month)').click()
  await expect(page.getByText(skipped).first()).toBeVisible()
  await start.fill('2027-03-28 08:00')
  await start.press('Enter')
  await expect(page.getByText(skipped)).toHaveCount(0)
})
