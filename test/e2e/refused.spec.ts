import { expect, type Page } from '@playwright/test'
import { accounting, sentNewsletter, tamper } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'

test.use({ actionTimeout: 20_000 })

const ours = '.gutter[class*=spets-]'
const words = '550 5.1.1 <namn@exempel.se>: Recipient address rejected: User unknown'

/** A dispatch that waits for a person since the mail server has refused some in the same way, one after another. */
async function stoppedByRefusals(page: Page, count: number): Promise<string> {
  const dispatch = await sentNewsletter(page, 'Avvisade')
  const held = JSON.stringify({ held: { blame: 'gone', words: 'recipient address rejected: user unknown' }, decided: [] })
  await tamper(
    [
      `update deliveries set state = 'failed', response = ? where id in (select id from deliveries where dispatch_id = ? and state = 'accepted' limit ?)`,
      [words, dispatch, count],
    ],
    [`update dispatches set status = 'paused', pause_reason = 'refusals', problem = ?, refusals = ? where id = ?`, [words, held, dispatch]],
  )
  return dispatch
}

const open = (page: Page, dispatch: string) => page.goto(`${spets.url}/admin/collections/dispatches/${dispatch}`)

async function expectToFitAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.locator(ours).evaluate((view) => view.scrollWidth <= view.clientWidth)).toBe(true)
  await expectAccessible(page, ours)
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a run of refusals is told in the words of the server, and a person says whose fault it was', async ({ page }) => {
  test.setTimeout(180_000)
  await asAdministrator(page)

  await test.step('ours: they are tried again', async () => {
    const dispatch = await stoppedByRefusals(page, 3)
    await open(page, dispatch)
    await expect(page.getByText('3 mottagare har avvisats på samma sätt')).toBeVisible()
    await expect(page.getByText(words)).toBeVisible()
    await expectAccessible(page, ours)
    await expectToFitAPhone(page)
    await page.getByRole('button', { name: 'Det berodde på oss: försök igen med 3' }).click()
    await expect.poll(async () => (await accounting(page, dispatch)).status, { timeout: 60_000 }).toBe('completed')
    await expect(page.getByText('3 mottagare har avvisats på samma sätt')).toBeHidden()
    expect(await accounting(page, dispatch)).toMatchObject({ failed: 0, refusedAlike: null })
  })

  await test.step('theirs: they are suppressed, and that is taken back in one step', async () => {
    const dispatch = await stoppedByRefusals(page, 3)
    await open(page, dispatch)
    await page.getByRole('button', { name: 'Adresserna finns inte: spärra 3 …' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: 'Spärra 3 adresser?' })).toBeVisible()
    await expectAccessible(page, 'dialog[open]')
    await dialog.getByRole('button', { name: 'Ja, spärra 3 adresser' }).click()
    await expect(page.getByText('Utskicket har lett till att 3 adresser är spärrade.')).toBeVisible({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Häv alla 3 spärrarna …' }).click()
    await expectAccessible(page, 'dialog[open]')
    await dialog.getByRole('button', { name: 'Ja, häv 3 spärrar' }).click()
    await expect(dialog.getByText('Skriv varför adresserna får användas igen.')).toBeVisible()
    await dialog.getByLabel('Varför adresserna får användas igen').fill('Servern hade fel lista')
    await dialog.getByRole('button', { name: 'Ja, häv 3 spärrar' }).click()
    await expect(page.getByText('3 spärrar är hävda.')).toBeVisible()
    await expectToFitAPhone(page)
  })
})
