import { expect, type Page } from '@playwright/test'
import { accounting, sentNewsletter, tamper } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test.use({ actionTimeout: 20_000 })

const ours = '.gutter[class*=spets-]'

/** A newsletter that has been sent, of which some deliveries are uncertain as if the worker had been killed. @returns its dispatch */
async function sentWithUncertain(page: Page, count: number): Promise<string> {
  const dispatch = await sentNewsletter(page, 'Osäkra')
  await tamper([
    `update deliveries set state = 'uncertain', response = 'Sändningen avbröts innan e-postservern hade svarat.'
      where id in (select id from deliveries where dispatch_id = ? and state = 'accepted' limit ?)`,
    [dispatch, count],
  ])
  return dispatch
}

test('what is uncertain is told in words, counted as accepted and sent again, one by one and all, by keyboard and on a phone', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await asAdministrator(page)
  const dispatch = await sentWithUncertain(page, 4)
  await page.goto(`${spets.url}/admin/collections/dispatches/${dispatch}`)
  const rows = page.getByRole('table', { name: 'Mottagare som det är osäkert för' }).getByRole('row')

  await test.step('told', async () => {
    await expect(page.getByText('För 4 mottagare vet vi inte om mejlet kom fram.')).toBeVisible()
    await expect(rows).toHaveCount(5)
    await expect(rows.nth(1)).toContainText('Sändningen avbröts')
    await expectAccessible(page, ours)
  })

  await test.step('one counted as accepted, by keyboard', async () => {
    await rows
      .nth(1)
      .getByRole('button', { name: /^Räkna som mottaget/ })
      .press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: 'Räkna 1 mejl som mottaget?' })).toBeVisible()
    await expectAccessible(page, 'dialog[open]')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await rows
      .nth(1)
      .getByRole('button', { name: /^Räkna som mottaget/ })
      .press('Enter')
    await dialog.getByRole('button', { name: 'Ja, räkna 1 som mottaget' }).press('Enter')
    await expect(page.getByText('1 mejl räknas nu som mottaget.')).toBeVisible()
    await expect(rows).toHaveCount(4)
    // Focus is where the answer stands, and not lost with the button.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('1 mejl räknas nu som mottaget.')
  })

  await test.step('on a phone nothing is wider than the page', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await expect(rows.nth(1).getByRole('button', { name: /^Skicka igen/ })).toBeVisible()
    const fits = await page.locator(ours).evaluate((view) => view.scrollWidth <= view.clientWidth)
    expect(fits).toBe(true)
    await expectAccessible(page, ours)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('the rest sent again', async () => {
    await page.getByRole('button', { name: 'Skicka alla 3 igen …' }).click()
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Skicka igen till 3 mottagare?' })).toBeVisible()
    await page.getByRole('button', { name: 'Ja, skicka igen till 3 mottagare' }).click()
    await expect(page.getByText('3 mejl skickas igen.')).toBeVisible()
    await expect.poll(async () => (await accounting(page, dispatch)).status, { timeout: 60_000 }).toBe('completed')
    expect(await accounting(page, dispatch)).toMatchObject({ uncertain: 0 })
    await expect(page.getByText('För 4 mottagare')).toBeHidden()
  })
})

test('what has been sent to everyone is listed on the web, in each language', async ({ page }) => {
  for (const [language, heading] of [
    ['sv', 'Nyhetsbrev som vi har skickat'],
    ['en', 'Newsletters that we have sent'],
  ] as const) {
    await page.goto(`${spets.url}/${language}/newsletters`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessible(page)
    await expect(page.getByRole('contentinfo').getByRole('link', { name: heading })).toHaveAttribute('href', `/${language}/newsletters`)
  }
})
