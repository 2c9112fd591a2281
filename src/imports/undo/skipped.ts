import type { Payload } from 'payload'
import type { ContactImport, ContactImportChange } from '../../payload-types'
import { skippedChanges } from './changes'
import { type SkippedRow, mostSkipped, type UndoReport } from './report'

/** What was left as it was when an import was undone, the first of them. */
export const skippedRows = async (payload: Payload, run: string): Promise<SkippedRow[]> =>
  (await skippedChanges(payload, run, mostSkipped)).map(skippedRow)

/** What undoing an import came to, told again. */
export const reportOfUndone = async (
  payload: Payload,
  { id, kept, organisations, putBack, removed }: ContactImport,
): Promise<UndoReport> => ({
  removed: removed ?? 0,
  putBack: putBack ?? 0,
  organisations: organisations ?? 0,
  keptCount: kept ?? 0,
  kept: await skippedRows(payload, id),
})

const skippedRow = ({ because, change, contact, keptFields, name, outcome }: ContactImportChange): SkippedRow => ({
  of: change === 'organisation' ? 'organisations' : 'contacts',
  id: contact ?? null,
  name: name ?? '',
  because: because ?? 'changed',
  fields: Array.isArray(keptFields) ? keptFields.map(String) : [],
  partly: outcome === 'partly',
})
