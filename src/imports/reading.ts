import type { Payload } from 'payload'
import { applyMapping, findHeading, type Heading, headingAt, type Mapping } from '../domain/imports/columns'
import type { Day } from '../domain/days'
import { type ImportPlanner, importPlanner } from '../domain/imports/plan'
import { isBlank, type Table } from '../domain/imports/table'
import { UnreadableFile } from './files/errors'
import { readTable } from './files/read'
import type { ImportOrder } from './importOrder'
import { gatherKnown } from './known'

/** A list that has been read, and where its heading and columns are. */
export interface ReadList {
  table: Table
  heading: Heading
}

/**
 * Reads a list as it is asked for.
 * @throws UnreadableFile when the file cannot be read as a list, or has no column of addresses and is to be carried out
 */
export async function readOrder(order: ImportOrder): Promise<ReadList> {
  const table = await readTable(order.bytes, order.fileName, order.sheet)
  return { table, heading: headingOf(table, order) }
}

/** What plans the rows of a list. @param date the day of the permissions that it gives */
export async function plannerOf(
  payload: Payload,
  { table, heading }: ReadList,
  order: Omit<ImportOrder, 'user' | 'dryRun'>,
  date: Day,
): Promise<ImportPlanner> {
  const { newsletterBasis: newsletter, invitationBasis: invitation, source } = order
  const options = { legalBasis: { newsletter, invitation }, source, date }
  return importPlanner({ table, ...heading, options, known: await gatherKnown(payload) })
}

function headingOf(table: Table, { fileName, mapping = {}, dryRun }: ImportOrder): Heading {
  const found = findHeading(table) ?? pointedOut(table, mapping)
  if (found === null) throw new UnreadableFile('noHeading', fileName)
  const heading = applyMapping(found, mapping)
  if (heading.mapping.email === null && !dryRun) throw new UnreadableFile('noAddressColumn', fileName)
  return heading
}

/** Whoever says where the addresses are has seen the first row as the heading. */
const pointedOut = (table: Table, mapping: Partial<Mapping>): Heading | null =>
  typeof mapping.email === 'number'
    ? headingAt(
        table,
        table.rows.findIndex((row) => !isBlank(row)),
      )
    : null
