import { chromium, type Page, type Request } from '@playwright/test'
import { median } from '../admin/measure'
import type { WholeSpets } from '../../support/wholeSpets'
import { planned } from './planMany'

/** How many drags are timed. */
const drags = 7

/** How long an answer is waited for, in milliseconds. */
const patience = 5_000

/**
 * How long a drag in the wheel takes to be answered, in milliseconds: from letting go to the frame in which the page
 * says where it is. The median of some drags, in Chromium, with whatever the year holds.
 * @throws TimeoutError where one is not answered within five seconds
 */
export async function measureDrag({ email, password, url }: WholeSpets): Promise<number> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args })
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1400 } })
    await page.request.post(`${url}/api/users/login`, { data: { email, password } })
    await page.goto(`${url}/admin/year-wheel?year=${planned.year}`, { waitUntil: 'networkidle' })
    const taken: number[] = []
    for (let drag = 0; drag < drags; drag += 1) taken.push(await oneDrag(page, drag))
    return median(taken)
  } finally {
    await browser.close()
  }
}

async function oneDrag(page: Page, drag: number): Promise<number> {
  const grip = await page.evaluate(gripOf, drag)
  const wheel = await page.locator('.spets-year__wheel').boundingBox()
  if (!grip || !wheel) throw new Error('Nothing in the wheel can be dragged')
  const { x, y } = grip
  await page.mouse.move(x, y)
  await page.mouse.down()
  // To the other side of the wheel.
  const [toX, toY] = [2 * (wheel.x + wheel.width / 2) - x, 2 * (wheel.y + wheel.width / 2) - y]
  await page.mouse.move(toX - 20, toY)
  await page.mouse.move(toX, toY)
  await page.evaluate(timeAnswer)
  // The year is given anew after a move; the next drag begins when it has been. Next closes the answer when it has what it needs.
  const isGivenAnew = (request: Request) => request.url().includes('_rsc=')
  const givenAnew = Promise.race([page.waitForEvent('requestfinished', isGivenAnew), page.waitForEvent('requestfailed', isGivenAnew)])
  await page.mouse.up()
  const answer = page.locator('body[data-answered]')
  await answer.waitFor({ state: 'attached', timeout: patience })
  const taken = Number(await answer.getAttribute('data-answered'))
  await givenAnew
  return taken
}

/** In the page: a point at which something that can be moved lies uppermost; the middle of a bent item may lie beside it. */
const gripOf = (wanted: number): { x: number; y: number } | null => {
  const points = [...document.querySelectorAll('.spets-year__wheel .spets-year__item--movable')].flatMap((item) => {
    const { height, width, x, y } = item.getBoundingClientRect()
    const middle = { x: x + width / 2, y: y + height / 2 }
    return document.elementFromPoint(middle.x, middle.y)?.closest('.spets-year__item--movable') === item ? [middle] : []
  })
  return points[wanted] ?? points[0] ?? null
}

/** In the page: writes on its body how long it took from the next letting go to the first frame after something else has been said. */
const timeAnswer = (): void => {
  const place = document.querySelector('.spets-year__told')
  delete document.body.dataset.answered
  window.addEventListener(
    'pointerup',
    () => {
      const start = performance.now()
      const before = place?.textContent
      const observer = new MutationObserver(() => {
        if (place?.textContent === before) return
        observer.disconnect()
        requestAnimationFrame(() => (document.body.dataset.answered = String(performance.now() - start)))
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    },
    { capture: true, once: true },
  )
}
