/**
 * Measures the website with Chromium, and ends with 1 where a demand fails:
 * npm run measure -- [ADDRESS] [--all] [--without-spets-pages]
 * Every link is followed. Of pages that are alike, such as all news, some are opened, or with `--all` each.
 * Links to Spets' own pages are tried too, unless it is said that they cannot be had.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { languageOfPath, linksIn, type Tried, triedOf } from './measure/links'

const demands = { javascript: 50_000, cls: 0, lcp: 2_500 }
const address = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? 'http://127.0.0.1:4321'
const withSpets = !process.argv.includes('--without-spets-pages')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Measured {
  path: string
  javascript: number
  cls: number
  lcp: number
  others: string[]
  axe: string[]
  errors: string[]
}

interface Look {
  name: string
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
}

const desktop: Look = { name: 'desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' }
const phone: Look = { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' }

/** What a page is one of, so that not all of the many that are alike need be opened. */
const kindOf = (path: string): string => {
  const [language = '', page = '', item] = path.replace(/\?.*/, '').split('/').filter(Boolean)
  return [language, page, ...(item ? ['*'] : [])].join('/')
}

/** So many of each kind. */
const someOf = (pages: string[], most: number): string[] =>
  pages.filter((path, index) => pages.slice(0, index).filter((each) => kindOf(each) === kindOf(path)).length < most)

async function measure(browser: Browser, path: string, look: Look): Promise<Measured> {
  const { colorScheme, viewport } = look
  const context = await browser.newContext({ viewport, colorScheme })
  const page = await context.newPage()
  const measured: Measured = { path: `${path} (${look.name})`, javascript: 0, cls: 0, lcp: 0, others: [], axe: [], errors: [] }
  const bodies: Promise<void>[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${address}/`)) measured.others.push(request.url())
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bodies.push(response.body().then((body) => void (measured.javascript += body.length)))
  })
  page.on('console', (message) => message.type() === 'error' && measured.errors.push(message.text()))
  page.on('pageerror', (error) => measured.errors.push(error.message))
  await page.addInitScript({ path: 'measure/observe.js' })
  await page.goto(address + path, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  Object.assign(measured, await page.evaluate(() => ({ cls: window.seen.cls, lcp: window.seen.lcp })))
  measured.errors.push(...(await sideways(page)))
  measured.axe = await axe(page)
  await context.close()
  return measured
}

declare global {
  interface Window {
    seen: { cls: number; lcp: number }
    axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
  }
}

/** Whether a reader must scroll sideways. */
const sideways = async (page: Page): Promise<string[]> =>
  (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) ? ['wider than the window'] : []

async function axe(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which no policy of a page stands in the way of.
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  )
}

/** Follows every link from the start in both languages. */
async function crawl(): Promise<{ pages: string[]; dead: string[]; tried: number }> {
  // No link leads to what somebody has searched for.
  const waiting = ['/sv/', '/en/', '/sv/search/?q=spets', '/en/search/?q=spets']
  const seen = new Map<string, { from: string; tried: Tried | null }>(waiting.map((path) => [address + path, { from: '', tried: null }]))
  const fragments: { url: string; id: string; from: string }[] = []
  for (const url of seen.keys()) {
    const known = seen.get(url)
    const isOurs = url.startsWith(`${address}/`)
    if (!known || (!isOurs && !withSpets)) continue
    known.tried = await triedOf(url)
    if (!isOurs || known.tried.html === null) continue
    for (const link of linksIn(known.tried.html, url)) {
      if (!seen.has(link.url)) seen.set(link.url, { from: url, tried: null })
      if (link.fragment) fragments.push({ url: link.url, id: link.fragment, from: url })
    }
  }
  const dead = [...seen].flatMap(([url, { from, tried }]) => (tried && tried.status >= 400 ? [`${tried.status} ${url} on ${from}`] : []))
  for (const { from, id, url } of fragments) {
    const html = seen.get(url)?.tried?.html
    if (html && url.startsWith(`${address}/`) && !html.includes(`id="${id}"`)) dead.push(`no #${id} in ${url} on ${from}`)
  }
  const isPage = ([url, { tried }]: [string, { tried: Tried | null }]) =>
    url.startsWith(`${address}/`) && tried?.html !== null && tried?.status === 200
  const pages = [...seen].flatMap((each) =>
    isPage(each) && languageOfPath(new URL(each[0]).pathname) ? [new URL(each[0]).pathname + new URL(each[0]).search] : [],
  )
  return { pages, dead, tried: [...seen.values()].filter(({ tried }) => tried).length }
}

const { dead, pages, tried } = await crawl()
const wanted = someOf(pages, process.argv.includes('--all') ? Infinity : 2)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const measured: Measured[] = []
// The first page also starts the browser, which is not what is measured.
await measure(browser, '/sv/', desktop)
for (const path of wanted) measured.push(await measure(browser, path, desktop))
for (const path of someOf(
  pages.filter((path) => path.startsWith('/en/')),
  1,
))
  measured.push(await measure(browser, path, phone))
await browser.close()

const most = (what: 'javascript' | 'cls' | 'lcp') => measured.reduce((worst, each) => (each[what] > worst[what] ? each : worst))
const all = (what: 'others' | 'axe' | 'errors') => measured.flatMap((each) => each[what].map((found) => `${each.path}: ${found}`))
const rows: [string, string, string, boolean][] = [
  [
    'JavaScript, most on a page',
    `${most('javascript').javascript} bytes, ${most('javascript').path}`,
    `< ${demands.javascript}`,
    most('javascript').javascript < demands.javascript,
  ],
  ['pages without JavaScript', `${measured.filter(({ javascript }) => javascript === 0).length} of ${measured.length}`, '', true],
  ['layout shift (CLS), most', `${most('cls').cls.toFixed(4)}, ${most('cls').path}`, `${demands.cls}`, most('cls').cls <= demands.cls],
  [
    'largest paint (LCP), slowest',
    `${Math.round(most('lcp').lcp)} ms, ${most('lcp').path}`,
    `< ${demands.lcp} ms`,
    most('lcp').lcp > 0 && most('lcp').lcp < demands.lcp,
  ],
  ['requests to other hosts', String(all('others').length), '0', all('others').length === 0],
  ['axe violations', String(all('axe').length), '0', all('axe').length === 0],
  ['errors in the console, or too wide', String(all('errors').length), '0', all('errors').length === 0],
  [`dead links of ${tried} tried`, String(dead.length), '0', dead.length === 0],
]
console.log(
  `${address}: ${pages.length} pages; ${wanted.length} opened at ${desktop.viewport.width} px, one of each kind in English at ${phone.viewport.width} px in the dark\n`,
)
for (const [what, found, demand, holds] of rows) console.log(`${holds ? '✓' : '✗'} ${what.padEnd(36)} ${found.padEnd(44)} ${demand}`)
for (const found of [...all('others'), ...all('axe'), ...all('errors'), ...dead]) console.log(`  ${found}`)
process.exit(rows.every(([, , , holds]) => holds) ? 0 : 1)
