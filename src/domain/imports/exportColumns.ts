import type { Column } from './columns'

/** The columns of an exported list that an import reads. */
export const readColumns = [
  'email',
  'name',
  'organisation',
  'role',
  'municipality',
  'strengthAreas',
  'language',
  'newsletter',
  'invitation',
  'status',
] as const satisfies readonly Column[]
export type ReadColumn = (typeof readColumns)[number]

/** What else a contact holds. An import leaves these columns alone, and what stands in Spets stays. */
export const furtherColumns = [
  'kind',
  'affiliations',
  'permissions',
  'responsible',
  'internal',
  'formerAddresses',
  'notes',
  'unread',
] as const
type FurtherColumn = (typeof furtherColumns)[number]

/** A contact's cells. */
export type ExportRow = Record<ReadColumn | FurtherColumn, string>

/** The cells in the order of the columns. */
export const cellsOf = (row: ExportRow): string[] => [...readColumns, ...furtherColumns].map((column) => row[column])
