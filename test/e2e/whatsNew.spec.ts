import { expect } from '@playwright/test'
import { postAs } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test('a newsletter is begun from what is new', async ({ page }) => {
  await asAdministrator(page)
  const title = `Klustret växer ${Date.now()}`
  const news = { title, slug: `klustret-${Date.now()}`, lead: 'Det är större nu.', date: new Date().toISOString(), _status: 'published' }
  await postAs(page, '/news', news)
  await page.goto(`${spets.url}/admin/collections/newsletters`)
  await page.getByRole('link', { name: 'Börja med det som är nytt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Börja med det som är nytt' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: title })).toBeChecked()
  await expectAccessible(page, '.spets-whatsnew')

  for (const name of ['Möten framöver', 'Utlysningar', 'Begrepp']) {
    // Each that is unchecked is one fewer of those that are checked.
    const checked = page.getByRole('group', { name }).getByRole('checkbox', { checked: true })
    for (let left = await checked.count(); left > 0; left -= 1) await checked.first().uncheck()
  }
  await page.getByRole('checkbox', { name: title }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Skapa nyhetsbrevet' }).click()

  await expect(page).toHaveURL(/\/admin\/collections\/newsletters\/[^/]+#field-subject/)
  await expect(page.locator('input[name=subject]')).toHaveValue(/^Nytt i /)
  await expect(page.frameLocator('.spets-pane iframe').getByRole('heading', { name: title })).toBeVisible()
  await expect(page.frameLocator('.spets-pane iframe').getByText('Här är det som är nytt')).toBeVisible()
})

test('the mail settings say how it stands with the welcome letter', async ({ page }) => {
  await asAdministrator(page)
  const letters = await page.evaluate(
    async () => (await (await fetch('/api/newsletters?limit=1&depth=0')).json()) as { docs: { id: string }[] },
  )
  await postAs(page, '/globals/mail-settings', { welcomeLetter: letters.docs[0]?.id })
  await page.goto(`${spets.url}/admin/globals/mail-settings`)
  await expect(page.getByText('Brevet kan gå ut.')).toBeVisible()
  await expectAccessible(page, '.spets-notice')
  await postAs(page, '/globals/mail-settings', { welcomeLetter: null })
})
