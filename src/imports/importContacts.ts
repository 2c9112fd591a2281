import type { Payload, TypedUser } from 'payload'
import { recordDeed } from '../audit'
import { applyMapping, findHeading, type Heading, headingAt, type Mapping } from '../domain/imports/columns'
import { type ImportPlan, planImport } from '../domain/imports/plan'
import { cellOf } from '../domain/imports/row'
import { isBlank, type Table } from '../domain/imports/table'
import { readAddress } from '../domain/imports/values'
import { dayOf } from '../domain/days'
import type { UiLanguage } from '../i18n/languages'
import type { LegalBasis } from '../domain/mailings'
import { settingsOf } from '../env'
import { type Actor, actorOf } from './actor'
import { carryOut } from './carryOut'
import { UnreadableFile } from './files/errors'
import { readTable } from './files/read'
import { beginImport } from './hold'
import { gatherKnown } from './known'
import type { TableFacts } from './remarks'
import { type ImportResult, resultOf } from './result'

/** A list, and what the person who imports it says about it. */
export interface ImportOrder {
  bytes: Uint8Array
  fileName: string
  /** The sheet of a workbook to read; left out, the first that is shown and has a heading. */
  sheet?: string | null
  /** Which cell a column is read from, from 0, or null for none; what is left out is found by its heading. */
  mapping?: Partial<Mapping>
  newsletterBasis: LegalBasis
  invitationBasis: LegalBasis
  /** Where the list comes from; stands on each permission that it gives or takes. */
  source: string
  /** Nothing is written. */
  dryRun: boolean
  /** Who imports; null for the command line. */
  user: TypedUser | null
  language: UiLanguage
}

/** An import as it turned out, or in a dry run as it would. */
export interface Import {
  /** What is to be told of the file as a whole. */
  table: TableFacts
  plan: ImportPlan
}

/**
 * Imports a list of contacts (.xlsx or CSV). Good rows go in by themselves, bad ones are told; nothing
 * that stands in Spets is erased, and importing the same list again changes nothing. In a dry run a list
 * without a recognised address column is read too, so that a person can point the column out.
 * @throws UnreadableFile when the file cannot be read as a list; nothing is written then
 */
export async function runImport(payload: Payload, order: ImportOrder): Promise<Import> {
  const table = await readTable(order.bytes, order.fileName, order.sheet)
  const heading = headingOf(table, order)
  const known = await gatherKnown(payload, addressesIn(table, heading))
  const { newsletterBasis: newsletter, invitationBasis: invitation, source } = order
  const date = dayOf(new Date(), settingsOf(payload).zone)
  const options = { legalBasis: { newsletter, invitation }, source, date }
  const plan = planImport({ table, ...heading, options, known })
  if (order.dryRun) return { table, plan }
  const actor = await actorOf(payload, order.user, order.language)
  const done = await carryOutRemembered(payload, plan, actor, order.fileName)
  await recordDeed({ payload, user: order.user }, { deed: 'import', entity: 'contacts', numbers: { ...done.counts } })
  return { table, plan: done }
}

/** Imports like `runImport`, and tells the outcome in the language of the order. */
export const importContacts = async (payload: Payload, order: ImportOrder): Promise<ImportResult> =>
  resultOf(await runImport(payload, order), order.language)

async function carryOutRemembered(payload: Payload, plan: ImportPlan, actor: Actor, fileName: string): Promise<ImportPlan> {
  const { id, hold } = await beginImport(payload, fileName, actor.user ? String(actor.user.id) : null)
  const done = await carryOut(payload, plan, actor, id, hold)
  const { created, updated, unchanged, errors } = done.counts
  await hold.release({ state: 'imported', created, updated, unchanged, failed: errors })
  return done
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
  typeof mapping.email === 'number' ? headingAt(table, table.rows.findIndex((row) => !isBlank(row))) : null

function addressesIn({ rows }: Table, { headingIndex, mapping }: Heading): string[] {
  const cells = rows.slice(headingIndex + 1).map((row) => cellOf(row, 'email', mapping))
  return [...new Set(cells.flatMap((cell) => readAddress(cell).address ?? []))]
}
