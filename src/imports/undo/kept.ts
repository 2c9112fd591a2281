import type { Payload } from 'payload'
import type { ContactImport, ContactImportChange } from '../../payload-types'
import { keptChanges } from './changes'
import { type KeptRow, mostKept, type UndoReport } from './report'

/** What was left as it was when an import was undone, the first of them. */
export const keptRows = async (payload: Payload, run: string): Promise<KeptRow[]> =>
  (await keptChanges(payload, run, mostKept)).map(keptRow)

/** What undoing an import came to, told again. */
export const reportOfUndone = async (
  payload: Payload,
  { id, kept, organisations, putBack, removed }: ContactImport,
): Promise<UndoReport> => ({
  removed: removed ?? 0,
  putBack: putBack ?? 0,
  organisations: organisations ?? 0,
  keptCount: kept ?? 0,
  kept: await keptRows(payload, id),
})

const keptRow = ({ because, change, contact, keptFields, name, outcome }: ContactImportChange): KeptRow => ({
  of: change === 'organisation' ? 'organisations' : 'contacts',
  id: contact ?? null,
  name: name ?? '',
  because: because ?? 'changed',
  fields: Array.isArray(keptFields) ? keptFields.map(String) : [],
  partly: outcome === 'partly',
})
