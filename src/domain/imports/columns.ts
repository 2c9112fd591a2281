import { type Names, namesInForce } from '../../i18n/strengthAreaName'
import type { Table } from './table'
import { plain } from './text'

/** What the import reads from a list of contacts. */
export const columns = [
  'name',
  'firstName',
  'lastName',
  'email',
  'organisation',
  'role',
  'municipality',
  'strengthAreas',
  'language',
  'newsletter',
  'invitation',
  'status',
] as const
export type Column = (typeof columns)[number]

/** Where in a row each column stands, from 0; null when the list does not have it. */
export type Mapping = Record<Column, number | null>

export interface Heading {
  /** Index in the table's rows; the contacts stand below it. */
  headingIndex: number
  cells: string[]
  mapping: Mapping
  /** Headings that no column was recognised in, as written. */
  unrecognised: string[]
}

/** Names that columns go by, in Swedish and English, compared without case, accents, spaces and hyphens. */
const columnNames: Record<Column, string[]> = {
  name: ['Namn', 'Name', 'Fullständigt namn', 'Full name', 'Kontakt', 'Kontaktperson', 'Contact', 'Contact person'],
  firstName: ['Förnamn', 'First name', 'Given name'],
  lastName: ['Efternamn', 'Last name', 'Surname', 'Family name'],
  email: [
    'E-post',
    'E-postadress',
    'E-postadresser',
    'Epost-adress',
    'Mejl',
    'Mejladress',
    'Mail',
    'Mailadress',
    'E-mail',
    'E-mail address',
    'Email addresses',
    'Mail address',
  ],
  organisation: [
    'Organisation',
    'Organisationer',
    'Organisationsnamn',
    'Organization',
    'Organisation name',
    'Organization name',
    'Företag',
    'Företagsnamn',
    'Aktör',
    'Arbetsplats',
    'Company',
    'Company name',
  ],
  role: ['Roll', 'Role', 'Titel', 'Title', 'Befattning', 'Funktion', 'Position', 'Job title', 'Yrkestitel'],
  municipality: ['Kommun', 'Kommuner', 'Hemkommun', 'Municipality'],
  strengthAreas: [
    'Styrkeområde',
    'Styrkeområden',
    'Styrkeområde(n)',
    'Strength area',
    'Strength areas',
    'Strength area(s)',
    'Prioritering',
    'Prioriteringar',
    'Prioriterat område',
    'Prioriterade områden',
    'Priority',
    'Priorities',
    'Priority area',
    'Priority areas',
  ],
  language: ['Språk', 'Language', 'Önskat språk', 'Preferred language'],
  newsletter: ['Nyhetsbrev', 'Nyhetsbrevet', 'Newsletter', 'Newsletters', 'Vill ha nyhetsbrev', 'Prenumererar'],
  invitation: ['Inbjudningar', 'Vill ha inbjudningar', 'Invitations'],
  status: ['Status'],
}

const columnByName = new Map<string, Column>(
  columns.flatMap((column) => columnNames[column].map((name): [string, Column] => [plain(name), column])),
)

/** Titles, notes and dates above the heading fit in this many rows. */
const rowsToLookIn = 30

/**
 * Finds the heading, also when there are title rows above it: the row that names most columns.
 * @returns null when no row names an address column or at least two other columns.
 */
export function findHeading(table: Pick<Table, 'rows'>): Heading | null {
  const candidates = table.rows.slice(0, rowsToLookIn).map((_, index) => headingAt(table, index))
  const [best] = candidates.filter(isLikely).sort((a, b) => recognised(b) - recognised(a))
  return best ?? null
}

/** Reads the row at `headingIndex` as the heading, for a list whose heading a person points out. */
export function headingAt(table: Pick<Table, 'rows'>, headingIndex: number): Heading {
  const cells = table.rows[headingIndex]?.cells ?? []
  return complete(headingIndex, cells, recogniseAll(cells))
}

/**
 * The heading with a person's choices: which cell each column is read from, or null for none.
 * A cell is read as one column only, so a choice takes it from the column that had it.
 */
export function applyMapping(heading: Heading, overrides: Partial<Mapping>): Heading {
  const chosen = new Set(Object.values(overrides))
  const kept = forEachColumn((column) => {
    const index = heading.mapping[column]
    return index !== null && chosen.has(index) ? null : index
  })
  return complete(heading.headingIndex, heading.cells, { ...kept, ...overrides })
}

/**
 * The column that a heading's text names; null when it names none.
 * @param names what the publisher calls strength areas: lists are headed by those words too
 */
export function recogniseColumn(text: string, names: Names = namesInForce()): Column | null {
  const name = plain(text)
  return columnByName.get(name) ?? (ownNames(names).some((own) => plain(own) === name) ? 'strengthAreas' : null)
}

const ownNames = (names: Names): string[] => Object.values(names).flatMap((forms) => Object.values(forms) as string[])

/** How well the first rows of a table match a heading: the number of columns recognised, 0 for none. */
export const headingScore = (table: Pick<Table, 'rows'>): number => {
  const heading = findHeading(table)
  return heading === null ? 0 : recognised(heading)
}

function recogniseAll(cells: string[]): Mapping {
  const names = cells.map((cell) => recogniseColumn(cell))
  return forEachColumn((column) => {
    const index = names.indexOf(column)
    return index === -1 ? null : index
  })
}

function complete(headingIndex: number, cells: string[], mapping: Mapping): Heading {
  const used = new Set(Object.values(mapping))
  const unrecognised = cells.filter((cell, index) => !used.has(index) && cell.trim() !== '')
  return { headingIndex, cells, mapping, unrecognised }
}

/** A value for each column. */
export const forEachColumn = <T>(valueOf: (column: Column) => T): Record<Column, T> => ({
  name: valueOf('name'),
  firstName: valueOf('firstName'),
  lastName: valueOf('lastName'),
  email: valueOf('email'),
  organisation: valueOf('organisation'),
  role: valueOf('role'),
  municipality: valueOf('municipality'),
  strengthAreas: valueOf('strengthAreas'),
  language: valueOf('language'),
  newsletter: valueOf('newsletter'),
  invitation: valueOf('invitation'),
  status: valueOf('status'),
})

const recognised = (heading: Heading): number => Object.values(heading.mapping).filter((index) => index !== null).length

const isLikely = (heading: Heading): boolean => heading.mapping.email !== null || recognised(heading) >= 2
