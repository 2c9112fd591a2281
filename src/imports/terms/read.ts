import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { type Statement, rowsOfSkos, rowsOfTable, type TermRow } from '../../domain/openData/termRows'
import { refusalAt, say, type Saying } from '../../errors'
import { readRecords } from '../files/records'

/** What terms are read from. */
export const termFormats = ['turtle', 'jsonld', 'rdfxml', 'csv'] as const
export type TermFormat = (typeof termFormats)[number]

/** More terms than any region's; a list of more is something else. */
const most = 5_000

/** What relative addresses in a file are relative to: nothing is there (RFC 2606). */
const base = 'http://import.invalid/'

/**
 * The terms that a file tells of.
 * @param field where it was sent, for what is refused
 * @throws Refusal where it cannot be read, or tells of none
 */
export async function readTermRows(content: string, format: TermFormat, field: 'content' | 'file' = 'content'): Promise<TermRow[]> {
  const text = content.replace(/^\uFEFF/, '')
  const rows = format === 'csv' ? tableRows(text, field) : rowsOfSkos(await statementsIn(text, format, field))
  if (rows.length === 0) throw refusalAt('noTerms', field, 'termImport.none')
  if (rows.length > most) throw refusalAt('tooManyTerms', field, say('termImport.tooMany', { most }))
  return rows
}

/** Whatever parts its cells: a spreadsheet in Swedish saves with semicolons. */
function tableRows(content: string, field: string): TermRow[] {
  const head = content.split(/[\r\n]/, 1)[0] ?? ''
  const delimiter = head.includes('\t') ? '\t' : head.split(';').length > head.split(',').length ? ';' : ','
  const records = readRecords(content, { delimiter, to: most + 2 })
  if (records === null) throw refusalAt('unreadableTerms', field, 'termImport.quotes')
  const rows = rowsOfTable(records)
  if (rows === null) throw refusalAt('noTerms', field, 'termImport.noColumn')
  return rows
}

async function statementsIn(content: string, format: Exclude<TermFormat, 'csv'>, field: string): Promise<Statement[]> {
  try {
    if (format === 'turtle') return new Parser({ baseIRI: base }).parse(content)
    return await streamed(
      format === 'jsonld' ? new JsonLdParser({ baseIRI: base, documentLoader }) : new RdfXmlParser({ baseIRI: base, trackPosition: true }),
      content,
    )
  } catch (error) {
    throw refusalAt('unreadableTerms', field, whyUnreadable(error, content))
  }
}

function whyUnreadable(error: unknown, content: string): Saying {
  const reason = error instanceof Error ? error.message : String(error)
  const line = lineIn(reason, content)
  return line === null ? say('termImport.unreadable', { reason }) : say('termImport.unreadableAt', { line, reason })
}

/** Where a file is broken, as each of the parsers says it: by its line, or by how many characters come before. */
function lineIn(reason: string, content: string): number | null {
  const line = /\bline (\d+)/i.exec(reason)?.[1] ?? /^(\d+):\d+: /.exec(reason)?.[1]
  const position = /\bposition (\d+)/.exec(reason)?.[1]
  if (line !== undefined) return Number(line)
  return position === undefined ? null : content.slice(0, Number(position)).split('\n').length
}

/** Nothing is fetched for a file that somebody sends us, whatever it asks for. */
const documentLoader = {
  load: (url: string) => Promise.reject(new Error(`The file asks for ${url}, which is not fetched. Write its context into the file.`)),
}

const streamed = (parser: JsonLdParser | RdfXmlParser, content: string): Promise<Statement[]> =>
  new Promise((resolve, reject) => {
    const found: Statement[] = []
    parser.on('data', (statement: Statement) => found.push(statement))
    parser.on('error', reject)
    parser.on('end', () => resolve(found))
    parser.write(content)
    parser.end()
  })
