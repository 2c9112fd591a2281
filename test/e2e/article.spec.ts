import { expect, type Page } from '@playwright/test'
import { isEnglish } from './support/english'
import { postAs, prose } from './support/newsletters'
import { asAdministrator, expectAccessible, spets, test } from './support/spets'
import { wordings } from './support/words'

test.describe.configure({ mode: 'serial' })

let slug = ''

/** Uploads a file as the page's user. @returns the id of its document */
const uploaded = (page: Page, collection: string, name: string, type: string, bytes: number[], data: object) =>
  page.evaluate(
    async ([at, fileName, mediaType, content, json]) => {
      const form = new FormData()
      form.append('_payload', json)
      form.append('file', new File([new Uint8Array(content)], fileName, { type: mediaType }))
      const answer = await fetch(at, { method: 'POST', body: form })
      if (!answer.ok) throw new Error(await answer.text())
      return ((await answer.json()) as { doc: { id: string } }).doc.id
    },
    [`${spets.url}/api/${collection}?locale=sv`, name, type, bytes, JSON.stringify(data)] as const,
  )

const editor = (page: Page) => page.locator('.rich-text-lexical [contenteditable=true]').first()

/** Puts the cursor on a new line at the end of the text, and chooses something from the menu that a / opens. */
async function insert(page: Page, what: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await page.getByRole('option', { name: what, exact: true }).click()
}

const englishOn = async (page: Page, within: string) =>
  (await wordings(page)).filter(({ text, where }) => where.includes(within) && isEnglish(text)).map(({ text }) => text)

test('an editor puts a picture with a caption, a file and a table into a text, in Swedish', async ({ page }) => {
  test.setTimeout(120_000)
  await asAdministrator(page)
  const stamp = Date.now()
  slug = `bild-och-tabell-${stamp}`
  const pixel = [
    ...Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  ]
  await uploaded(page, 'media', `alg-${stamp}.png`, 'image/png', pixel, { alt: `En älg ${stamp}` })
  const pdf = [...Buffer.from('%PDF-1.4\nxref\n%%EOF\n')]
  const file = { title: `Underlag ${stamp}`, slug: `underlag-${stamp}`, kind: 'report', _status: 'published' }
  await uploaded(page, 'documents', `underlag-${stamp}.pdf`, 'application/pdf', pdf, file)
  const news = { title: `Med bild ${stamp}`, slug, lead: 'Kort.', body: prose('Texten.'), date: '2026-11-20T12:00:00.000Z' }
  const { doc } = await postAs<{ doc: { id: string } }>(page, '/news?locale=sv', { ...news, _status: 'published' })
  await page.goto(`${spets.url}/admin/collections/news/${doc.id}?locale=sv`)

  for (const [name, title, kind] of [
    [`alg-${stamp}.png`, `alg-${stamp}.png`, /^bild$/i],
    [`underlag-${stamp}.pdf`, `Underlag ${stamp}`, /^dokument$/i],
  ] as const) {
    await insert(page, 'Bild eller fil')
    const drawer = page.locator('.drawer__content').last()
    await drawer.locator('.list-drawer__select-collection-wrap .rs__control').click()
    await page.getByRole('option', { name: kind }).click()
    await drawer.getByRole('button', { name: title }).first().click()
    await expect(page.locator(`.rich-text-lexical [data-filename="${name}"]`)).toBeVisible()
  }
  const picture = page.locator(`.rich-text-lexical [data-filename="alg-${stamp}.png"]`)
  await picture.hover()
  await picture.locator('[class*=upload-drawer-toggler]').click()
  await page.getByLabel('Bildtext').fill('Älgen vid vägen')
  await page.locator('.drawer__content').last().getByRole('button', { name: 'Spara ändringar' }).click()

  await insert(page, 'Tabell')
  await expect(page.getByRole('heading', { name: 'Ny tabell' })).toBeVisible()
  for (const name of ['rows', 'columns']) await page.locator(`.drawer__content input[name=${name}]`).fill('2')
  await page.locator('.drawer__content').last().getByRole('button', { name: 'Spara ändringar' }).click()
  const cells = page.locator('.rich-text-lexical table').locator('th, td')
  await expect(cells).toHaveCount(4)
  for (const [place, text] of ['Kommun', 'Antal', 'Åre', '12'].entries()) {
    await cells.nth(place).click()
    await page.keyboard.type(text)
  }
  await page.locator('.table-cell-action-button').click()
  await expect(page.getByRole('button', { name: 'Lägg till en rad under' })).toBeVisible()
  expect(await englishOn(page, 'text')).toEqual([])
  await page.screenshot({ path: 'test-results/article-editor.png', fullPage: true })
  await page.keyboard.press('Escape')
  await page.locator('#field-title').click()
  await page.getByRole('button', { name: 'Publicera: Svenska', exact: true }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('Sparat.')
})

test('a picture that Word leaves on the writer’s machine is taken away when it is pasted, and the writer is told', async ({ page }) => {
  await asAdministrator(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${spets.url}/admin/collections/news/create?locale=sv`)
  await editor(page).click()
  const pasted = '<p>Före</p><p><img src="file:///C:/clip_image001.png"></p><table><tr><td>Åre</td><td>12</td></tr></table>'
  await page.evaluate(async (html) => {
    const types = { 'text/html': new Blob([html], { type: 'text/html' }) }
    await navigator.clipboard.write([new ClipboardItem(types)])
  }, pasted)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(page.locator('.payload-toast-container')).toContainText('följde inte med')
  await expect(page.locator('.rich-text-lexical .lexical-upload')).toHaveCount(0)
  await expect(page.locator('.rich-text-lexical td')).toHaveText(['Åre', '12'])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`readers see them, by keyboard and in a narrow window too, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${spets.url}/sv/news/${slug}`)
    await expect(page.locator('.prose figure img')).toHaveAttribute('loading', 'lazy')
    await expect(page.locator('.prose figcaption')).toContainText('Älgen vid vägen')
    await expect(page.locator('.prose .file a')).toHaveText(/^Underlag \d+ \(PDF, 1\skB\)$/)
    const table = page.getByRole('group', { name: 'Tabell 1' })
    await expect(table.getByRole('columnheader', { name: 'Antal' })).toBeVisible()
    await expect(table.getByRole('rowheader', { name: 'Åre' })).toBeVisible()
    await table.focus()
    await expect(table).toBeFocused()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page, 'main')
    await page.screenshot({ path: `test-results/article-${colorScheme}.png`, fullPage: true })
  })
