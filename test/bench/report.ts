import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { getPayload } from 'payload'
import { spetsConfig } from '../../payload.config'
import { prepareDatabase } from '../../src/database'
import { readSettings } from '../../src/env'
import { htmlOf, pdfOf, type ReportDocument } from '../../src/reports'
import { seedDemonstration } from '../../src/seed'
import { median } from './admin/measure'
import { plantYear } from './report/plant'

/**
 * How long a report of some sixty pages takes to be made from what is stored and set as a PDF, how much memory that
 * takes, and how much longer Chromium takes to print the same report's web page, in a browser that already runs; by turns.
 * Ends with code 1 when a demand is not met.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const demands = { pages: 60, seconds: 5, megabytes: 300, ratio: 5 }
const rounds = 7

interface Once {
  document: ReportDocument
  pdf: string
  reading: number
  setting: number
  before: number
  peak: number
}

const folder = mkdtempSync(join(tmpdir(), 'spets-bench-'))
try {
  const url = await plant(folder)
  const once = inProcess(url)
  const turns = await byTurns(once.document)
  report(once, (await PDFDocument.load(Buffer.from(once.pdf, 'base64'))).getPageCount(), turns)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()

async function plant(folder: string): Promise<string> {
  const settings = { ...readSettings({ DEMO: '1', DATA_DIR: folder }), logLevel: 'silent' as const }
  const payload = await getPayload({ config: spetsConfig(settings) })
  await prepareDatabase(payload)
  await seedDemonstration(payload)
  await plantYear(payload)
  await payload.destroy()
  return settings.database.url
}

function inProcess(url: string): Once {
  const result = join(folder, 'once.json')
  const args = ['--conditions=production', '--import', 'tsx', 'test/bench/report/measure.ts', url, result]
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('The report was not made')
  return JSON.parse(readFileSync(result, 'utf8')) as Once
}

async function byTurns(document: ReportDocument) {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args })
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    // What has been set once is remembered, so each is another.
    const other = numbered(document, round)
    ours.push(await timeOf(() => pdfOf(other, new Date())))
    theirs.push(await timeOf(() => printed(browser, other)))
  }
  await browser.close()
  return { ours: median(ours), theirs: median(theirs) }
}

async function printed(browser: Browser, document: ReportDocument): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(await htmlOf(document))
  await page.pdf({ format: 'A4', tagged: true, outline: true })
  await page.close()
}

function numbered(document: ReportDocument, number: number): ReportDocument {
  return JSON.parse(JSON.stringify(document).replaceAll('Genomförande ', `Genomförande ${number}.`)) as ReportDocument
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function report({ before, peak, reading, setting }: Once, pages: number, { ours, theirs }: { ours: number; theirs: number }): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  const measured = {
    pages,
    seconds: (reading + setting) / 1000,
    reading,
    setting,
    megabytes: megabytes(peak),
    before: megabytes(before),
    ours,
    theirs,
    ratio: theirs / ours,
  }
  const held = {
    pages: pages >= demands.pages,
    seconds: measured.seconds <= demands.seconds,
    megabytes: measured.megabytes <= demands.megabytes,
    ratio: measured.ratio >= demands.ratio,
  }
  console.log(values.json ? JSON.stringify({ machine, demands, measured, held }) : readable())
  process.exitCode = Object.values(held).every(Boolean) ? 0 : 1

  function readable(): string {
    const said = (name: keyof typeof held) => (held[name] ? 'held' : 'missed')
    return [
      machine,
      `${pages} pages (at least ${demands.pages}: ${said('pages')})`,
      `${measured.seconds.toFixed(2)} s: ${reading.toFixed(0)} ms to read and write it, ${setting.toFixed(0)} ms to set it (at most ${demands.seconds} s: ${said('seconds')})`,
      `${measured.megabytes} MB at most, ${measured.before} of them before it began (at most ${demands.megabytes}: ${said('megabytes')})`,
      `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms of Chromium: ${measured.ratio.toFixed(2)} times (at least ${demands.ratio}: ${said('ratio')})`,
    ].join('\n')
  }
}
