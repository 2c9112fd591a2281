import { expect, type Page } from '@playwright/test'
import { postAs } from './support/newsletters'
import { asAdministrator, expectAccessible, fetchAs, spets, test } from './support/spets'

const word = (text: string, level: number, sign: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

/** As if a text were pasted there that was copied in Word. */
const paste = (page: Page, html: string) =>
  page
    .locator('.rich-text-lexical [contenteditable=true]')
    .first()
    .evaluate((element, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', copied)
      clipboardData.setData('text/plain', 'text')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, html)

test('one language is published, and which are out is said; a list from Word is a list', async ({ page }) => {
  test.setTimeout(120_000)
  await asAdministrator(page)
  const title = `Språk ${Date.now()}`
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/news?draft=true&locale=sv', {
    title,
    lead: 'Kort.',
    date: '2026-01-01',
    _status: 'draft',
  })
  await page.goto(`${spets.url}/admin/collections/news/${doc.id}?locale=en`)
  await page.locator('input[name=title]').fill('Unfinished')
  await page.getByRole('button', { name: 'Spara utkast' }).click()
  const out = page.getByRole('list', { name: 'Språk på webbplatsen' })
  await expect(out).toContainText('Svenska: inte ute')

  await page.goto(`${spets.url}/admin/collections/news/${doc.id}?locale=sv`)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await paste(page, `<html><body>${word('Ett', 1, '·')}${word('under', 2, 'o')}${word('Två', 1, '·')}</body></html>`)
  await expect(page.locator('.rich-text-lexical ul > li').first()).toContainText('Ett')
  await expect(page.locator('.rich-text-lexical ul ul li')).toHaveText('under')
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  await expect(out).toContainText('Svenska: ute')
  await expect(out).toContainText('Engelska: inte ute')
  const read = await fetchAs<{ title: Record<string, string> }>(page, `${spets.url}/api/news/${doc.id}?locale=all&fallback-locale=none`)
  expect(read.title).toEqual({ sv: title })
  await page.screenshot({ path: 'test-results/languages-sv.png' })
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(out).toBeVisible()
  await expectAccessible(page, '.spets-languages-out')
  await page.screenshot({ path: 'test-results/languages-phone.png' })
})
