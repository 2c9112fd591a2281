import type { Mapping } from './columns'
import { type Table } from './table'

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
