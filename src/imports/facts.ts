import type { Mapping } from '../domain/imports/columns'
import { isBlank, type Table } from '../domain/imports/table'
import type { ReadList } from './reading'

/** What is to be told of a list as a whole; kept with the import. */
export interface ListFacts extends Pick<Table, 'encoding' | 'format' | 'sheets'> {
  /** The heading as written in the file. */
  heading: string[]
  mapping: Mapping
  /** How many rows a spreadsheet program does not show. */
  hiddenRows: number
  /** In how many rows quotation marks do not fit together. */
  faultyQuotes: number
  /** Names of the organisations that it makes or has made; none before that is known. */
  newOrganisations: string[]
}

/** What can be told of a list before it is compared with what Spets knows. */
export function listFactsOf({ table, heading: { headingIndex, mapping } }: ReadList): ListFacts {
  const { encoding, format, rows, sheets } = table
  const written = rows.slice(headingIndex + 1).filter((row) => !isBlank(row))
  return {
    format,
    ...(encoding ? { encoding } : {}),
    ...(sheets ? { sheets } : {}),
    heading: rows[headingIndex]?.cells ?? [],
    mapping,
    hiddenRows: written.filter(({ hidden }) => hidden).length,
    faultyQuotes: written.filter(({ fault }) => fault).length,
    newOrganisations: [],
  }
}
