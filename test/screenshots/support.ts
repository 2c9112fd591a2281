import { errors, expect, type Page } from '@playwright/test'
import { fetchAs, spets } from '../e2e/support/spets'

interface Listed {
  docs: { id: string }[]
}

/** The first document that a question to the API finds, or an empty text. */
export const firstId = async (page: Page, path: string): Promise<string> =>
  (await fetchAs<Listed>(page, `${spets.url}/api/${path}`)).docs[0]?.id ?? ''

/** Where a collection's view stands, or the view of its first document. */
export const listOf = (collection: string): string => `${spets.url}/admin/collections/${collection}`
export const formOf = async (page: Page, collection: string, question = ''): Promise<string> =>
  `${listOf(collection)}/${await firstId(page, `${collection}?limit=1&depth=0${question}`)}`

/** Shows a part of the page at the top of the window; below the bar of a form, which sticks there, if nothing else is said. */
export const showFromTop = (page: Page, selector: string, below = 72) =>
  page
    .locator(selector)
    .first()
    .evaluate((part, margin) => {
      part.style.scrollMarginTop = `${margin}px`
      part.scrollIntoView()
    }, below)

/** A picture of the window, once everything in it has loaded and no message lies over it. */
export async function shootTo(folder: string, page: Page, name: string): Promise<void> {
  await expect(page.locator('.shimmer-effect, [data-sonner-toast]')).toHaveCount(0, { timeout: 20_000 })
  // Requests that remember what is open have answers that nobody reads, and with such a one the network is never idle.
  await page.waitForLoadState('networkidle', { timeout: 5000 }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error
  })
  await page.screenshot({ path: `${folder}/${name}.png` })
}
