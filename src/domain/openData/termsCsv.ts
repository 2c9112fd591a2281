import { contentLanguages } from '../../i18n/languages'
import { safeCell } from '../csv'
import { type Concept, labelLists, type Vocabulary } from './vocabulary'

/** Between the names of a list in one cell; a name that holds it has it doubled. */
const between = '|'

/** Columns that say the same in all languages. */
const common = ['identifier', 'status', 'replacedBy', 'broader', 'related'] as const

/** Fields that have a column for each language: `definition_sv`. */
const textColumns = ['preferredLabel', 'definition', 'explanation'] as const

/** The names of the columns, in their order. */
const termColumns: readonly string[] = [
  ...common,
  ...contentLanguages.flatMap((language) => [...textColumns, ...labelLists].map((field) => `${field}_${language}`)),
  'created',
  'modified',
]

/** The glossary as CSV (RFC 4180), with commas, in UTF-8 and with a line of names first. Our import reads it. */
export const termsCsv = ({ concepts }: Pick<Vocabulary, 'concepts'>): string =>
  [termColumns, ...concepts.map(cells)].map((line) => `${line.map(quoted).join(',')}\r\n`).join('')

const cells = (concept: Concept): string[] => [
  concept.identifier,
  concept.status,
  concept.replacedBy ?? '',
  listCell(concept.broader),
  listCell(concept.related),
  ...contentLanguages.flatMap((language) => [
    ...textColumns.map((field) => concept[field][language] ?? ''),
    ...labelLists.map((field) => listCell(concept[field][language] ?? [])),
  ]),
  concept.created,
  concept.modified,
]

/** Names in one cell. */
export const listCell = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(between, between + between)).join(` ${between} `)

/** The names that stand in a cell. */
export const namesIn = (cell: string): string[] =>
  cell
    .split(/(?<!\|)\|(?!\|)/)
    .map((name) => name.replaceAll(between + between, between).trim())
    .filter(Boolean)

/** No spreadsheet runs a cell. */
const quoted = (cell: string): string => {
  const safe = safeCell(cell)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
