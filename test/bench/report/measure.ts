import { writeFileSync } from 'node:fs'
import { madeReport } from '../../../src/collections/planning/Reports/made'
import { openDatabase } from '../../../src/cli/reporting/open'
import { pdfOf } from '../../../src/reports'
import { planted } from './plant'

/** A process of its own that makes the report of a database once, and writes how long it took and how much memory it used. */
const { close, payload } = await openDatabase(process.argv[2] ?? null)
const before = process.memoryUsage.rss()
const start = performance.now()
const { document } = await madeReport(
  { payload, user: null, overrideAccess: true },
  { title: 'Uppföljning', year: planted.year, language: 'sv', registryNumber: null, date: null, edits: [] },
)
const read = performance.now()
const pdf = await pdfOf(document, new Date())
const end = performance.now()
// maxRSS is in kilobytes.
const peak = process.resourceUsage().maxRSS * 1024
writeFileSync(
  process.argv[3] ?? '',
  JSON.stringify({ document, pdf: Buffer.from(pdf).toString('base64'), reading: read - start, setting: end - read, before, peak }),
)
await close()
process.exit(0)
