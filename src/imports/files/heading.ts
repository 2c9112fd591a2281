import { findHeading, type Heading } from '../../domain/imports/columns'
import type { Table } from '../../domain/imports/table'
import { UnreadableFile } from './errors'

/**
 * The heading of a list that is imported without a person to point it out.
 * @throws UnreadableFile when no row is a heading, or none of its columns holds addresses.
 */
export function requireHeading(table: Table, fileName: string): Heading {
  const heading = findHeading(table)
  if (heading === null) throw new UnreadableFile('noHeading', fileName)
  if (heading.mapping.email === null) throw new UnreadableFile('noAddressColumn', fileName)
  return heading
}
