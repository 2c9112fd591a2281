import { expect, test } from '@playwright/test'
import { expectAccessible, logIn, spets } from './support/spets'

test('the guide is reached from the menu, and read chapter by chapter', async ({ page, context }) => {
  await logIn(page)
  const way = page.getByRole('link', { name: /Handbok/ })
  await expect(way).toBeAttached()
  await page.goto(`${spets.url}${await way.getAttribute('href')}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Handbok för kommunikatörer' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('navigation', { name: 'Kapitel' }).getByRole('link', { name: 'Skicka', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Skicka' })).toBeVisible()
  const picture = page.getByRole('img', { name: /Fliken Skicka/ })
  await expect.poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(600)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Nästa: Efteråt' }).click()
  await expect(page).toHaveTitle('Efteråt – Handbok')
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await test.step('whoever is not logged in logs in first, and comes to the chapter', async () => {
    await context.clearCookies()
    await page.goto(`${spets.url}/guide/urval`)
    await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
    await page.getByLabel('E-post').fill(spets.email)
    await page.locator('input[name=password]').fill(spets.password)
    await page.getByRole('button', { name: 'Logga in' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Urval' })).toBeVisible()
  })
})
