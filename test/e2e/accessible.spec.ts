import { expect } from '@playwright/test'
import { expectAccessible, mailsAbout, spets, test } from './support/spets'

const pages = ['', '/news', '/terms', '/terms/s3', '/meetings', '/privacy', '/strength-areas/hallbar-energi', '/news/ragunda-provar']

for (const language of ['sv', 'en', 'sma'])
  for (const page of pages)
    test(`the public page /${language}${page} is accessible`, async ({ page: tab }) => {
      await tab.goto(`${spets.url}/${language}${page}`)
      await expect(tab.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expectAccessible(tab)
    })

for (const colorScheme of ['light', 'dark'] as const)
  test(`the mails are accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const words of ['Nytt om smart specialisering', 'Inbjudan: Öppet aktörsmöte']) {
      await expect.poll(async () => (await mailsAbout(words)).length).toBeGreaterThan(0)
      await page.setContent((await mailsAbout(words))[0]!.html)
      await expectAccessible(page)
    }
  })

test('a public page makes no request to another host', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto(`${spets.url}/sv`)
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual([new URL(spets.url).host])
})
