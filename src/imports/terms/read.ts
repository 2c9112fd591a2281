import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { type Statement, rowsOfSkos, rowsOfTable, type TermRow } from '../../domain/openData/termRows'
import { say, refusalAt } from '../../errors'
import { readRecords } from '../files/records'

/** What terms are read from. */
export const termFormats = ['turtle', 'jsonld', 'rdfxml', 'csv'] as const
export type TermFormat = (typeof termFormats)[number]

/** More terms than any region's; a list of more is something else. */
const most = 5_000

/** What relative addresses in a file are relative to: nothing is there (RFC 2606). */
const base = 'http://import.invalid/'

/** The terms that a file tells of. @throws Refusal where it cannot be read, or tells of none */
export async function readTermRows(content: string, format: TermFormat): Promise<TermRow[]> {
  const rows = format === 'csv' ? tableRows(content.replace(/^\uFEFF/, '')) : rowsOfSkos(await statementsIn(content, format))
  if (rows.length === 0) throw refusalAt('noTerms', 'content', 'termImport.none')
  if (rows.length > most) throw refusalAt('tooManyTerms', 'content', say('termImport.tooMany', { most }))
  return rows
}

/** Whatever parts its cells: a spreadsheet in Swedish saves with semicolons. */
function tableRows(content: string): TermRow[] {
  const head = content.split(/[\r\n]/, 1)[0] ?? ''
  const delimiter = head.includes('\t') ? '\t' : head.split(';').length > head.split(',').length ? ';' : ','
  const rows = rowsOfTable(readRecords(content, { delimiter, to: most + 2 }) ?? [])
  if (rows === null) throw refusalAt('noTerms', 'content', 'termImport.noColumn')
  return rows
}

async function statementsIn(content: string, format: Exclude<TermFormat, 'csv'>): Promise<Statement[]> {
  try {
    if (format === 'turtle') return new Parser({ baseIRI: base }).parse(content)
    return await streamed(
      format === 'jsonld' ? new JsonLdParser({ baseIRI: base, documentLoader }) : new RdfXmlParser({ baseIRI: base }),
      content,
    )
  } catch (error) {
    throw refusalAt(
      'unreadableTerms',
      'content',
      say('termImport.unreadable', { reason: error instanceof Error ? error.message : String(error) }),
    )
  }
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
