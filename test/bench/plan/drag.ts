import { chromium, type Page } from '@playwright/test'
import { median } from '../admin/measure'
import type { WholeSpets } from '../../support/wholeSpets'
import { planned } from './planMany'

/** How many drags are timed. */
const drags = 7

/**
 * How long a drag in the wheel takes to be answered, in milliseconds: from letting go to the frame in which the page
 * says where it is. The median of some drags, in Chromium, with whatever the year holds.
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
  const item = page.locator('.spets-year__wheel .spets-year__item--movable').nth(drag)
  const [from, wheel] = [await item.boundingBox(), await page.locator('.spets-year__wheel').boundingBox()]
  if (!from || !wheel) throw new Error('The wheel is not drawn')
  const answered = page.evaluate(timeAnswer)
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  // To the other side of the wheel.
  const [toX, toY] = [2 * (wheel.x + wheel.width / 2) - x, 2 * (wheel.y + wheel.width / 2) - y]
  await page.mouse.move(toX - 20, toY)
  await page.mouse.move(toX, toY)
  await page.mouse.up()
  return answered
}

/** In the page: from the next letting go to the first frame after something else has been said. */
const timeAnswer = (): Promise<number> =>
  new Promise((resolve) => {
    const told = document.querySelector('.spets-year__told')
    window.addEventListener(
      'pointerup',
      () => {
        const start = performance.now()
        const before = told?.textContent
        const observer = new MutationObserver(() => {
          if (told?.textContent === before) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - start))
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      },
      { capture: true, once: true },
    )
  })
