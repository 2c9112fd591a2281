import { isBlank } from '../domain/imports/table'
import type { ReadList } from './reading'
import { ListFacts } from '../domain/imports/listFacts'

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
