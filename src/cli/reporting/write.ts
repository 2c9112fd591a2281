import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { editsOf, madeReport, termsFor, type Wanted } from '../../collections/planning/Reports/made'
import { inFace } from '../../collections/planning/inFace'
import { translator } from '../../i18n'
import { docxOf, htmlOf, pdfOf } from '../../reports'
import type { ReportArguments } from './arguments'

/** What a report that was written holds. */
export interface WrittenReport {
  year: number
  language: string
  title: string
  files: { html: string; pdf: string; docx: string }
  chapters: { key: string; heading: string; parts: { key: string; heading: string | null; items: string[] }[] }[]
}

/** Writes a year's report as a web page, a PDF and a file for a word processor; with what people have made of it, where they have. */
export async function writeReport(payload: Payload, { language, out, year }: Omit<ReportArguments, 'database'>): Promise<WrittenReport> {
  const wanted = await wantedIn(payload, year, language)
  const { chapters, document: made } = await madeReport({ payload, user: null, overrideAccess: true }, wanted)
  const document = await inFace(payload, made)
  await mkdir(out, { recursive: true })
  const file = (ending: string) => join(out, `report-${year}-${language}.${ending}`)
  const files = { html: file('html'), pdf: file('pdf'), docx: file('docx') }
  await writeFile(files.html, await htmlOf(document, await termsFor(payload, language)))
  await writeFile(files.pdf, await pdfOf(document, new Date()))
  await writeFile(files.docx, await docxOf(document))
  return {
    year,
    language,
    title: wanted.title,
    files,
    chapters: chapters.map(({ heading, key, parts }) => ({
      key,
      heading,
      parts: parts.map((part) => ({
        key: part.key,
        heading: part.heading,
        items: part.items.filter(({ edit }) => edit !== 'left').map(({ name, text }) => (name ? `${name}: ${text}` : text)),
      })),
    })),
  }
}

/** The report that people have begun; where they have not, one with a title of ours. */
async function wantedIn(payload: Payload, year: number, language: Wanted['language']): Promise<Wanted> {
  const { docs } = await payload.find({
    collection: 'reports',
    where: { and: [{ year: { equals: year } }, { language: { equals: language } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
  })
  const [begun] = docs
  return begun
    ? { ...begun, edits: editsOf(begun).map((edit) => ({ ...edit, id: null })) }
    : { title: translator(language)('reporting.titleOf', { year }), year, language, registryNumber: null, date: null, edits: [] }
}
