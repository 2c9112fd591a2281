import type { PayloadRequest, Where } from 'payload'
import { mayDo } from '../../../../access/permissions'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { accountingOf } from '../../../../database'
import { retainedNumbersIn } from '../../../../domain/accounting'
import { byteOrderMark, csvLine } from '../../../../domain/csv'
import { wallTimeAt } from '../../../../domain/zonedTime'
import { settingsOf } from '../../../../env'
import { Refusal } from '../../../../errors'
import { translator } from '../../../../i18n'
import { labels } from '../../../../i18n/labels'
import { uiLanguageFor } from '../../../../i18n/languages'
import { whyInWords } from '../../../../domain/deliveryWords'
import type { Delivery, Dispatch } from '../../../../payload-types'
import { csvResponse } from '../../../../http'
import { notAllowed, readableDispatch } from '../../mailing/requests'
import { deliveryStates, exclusionReasons } from '../../../../domain/mailings'

/** How many rows are read at a time. */
const batch = 1000

/** Every row of a dispatch as a file for spreadsheets: who, what happened and why. */
export async function rowsFile(req: PayloadRequest): Promise<Response> {
  const dispatch = await exportable(req)
  if (retainedNumbersIn(dispatch.numbers)) throw new Refusal('rowsRemoved', 'sending.refusal.rowsRemoved', 410)
  const { candidates } = await accountingOf(req.payload, dispatch.id)
  await recordAudit(req, { deed: 'export', entity: 'deliveries', document: dispatch.id, numbers: { rows: candidates } })
  return csvResponse(rowLines(req, dispatch), `${nameOf(dispatch)}-rader.csv`)
}

/** The accounting of a dispatch as a file for spreadsheets. */
export async function accountingFile(req: PayloadRequest): Promise<Response> {
  const dispatch = await exportable(req)
  const accounting = await accountingOf(req.payload, dispatch.id)
  await recordAudit(req, { deed: 'export', entity: 'dispatches', document: dispatch.id, numbers: { candidates: accounting.candidates } })
  const { t, option } = wordsOf(req)
  const lines = [
    [dispatch.title],
    [t('sending.export.state'), t('sending.export.number')],
    ...deliveryStates.map((state) => [option('state', state), state === 'excluded' ? accounting.excludedTotal : accounting[state]]),
    ...exclusionReasons
      .filter((reason) => accounting.excluded[reason])
      .map((reason) => [t('sending.export.because', { reason: option('reason', reason) }), accounting.excluded[reason] ?? 0]),
    [t('sending.export.sum'), accounting.candidates],
  ]
  return csvResponse([byteOrderMark + lines.map(csvLine).join('')], `${nameOf(dispatch)}-redovisning.csv`)
}

async function* rowLines(req: PayloadRequest, dispatch: Dispatch): AsyncGenerator<string> {
  const { t, option } = wordsOf(req)
  const columns = ['name', 'address', 'language', 'state', 'why', 'answer', 'attempts', 'settledAt'] as const
  yield byteOrderMark + csvLine(columns.map((column) => t(`sending.export.${column}`)))
  let last = ''
  for (;;) {
    const rows = await rowsAfter(req, dispatch.id, last)
    if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row))).join('')
    if (rows.length < batch) return
    last = rows.at(-1)?.id ?? ''
  }

  function cellsOf(row: Delivery) {
    const { zone } = settingsOf(req.payload)
    const language = row.language ? option('language', row.language) : ''
    const at = row.settledAt ? wallTimeAt(new Date(row.settledAt), zone) : null
    const settled = at ? `${at.day} ${at.time}` : ''
    const why = whyInWords(row, t)
    return [row.name, row.address, language, option('state', row.state), why, row.response, row.attempts ?? 0, settled]
  }
}

async function rowsAfter({ payload }: PayloadRequest, dispatch: string, last: string): Promise<Delivery[]> {
  const after: Where[] = last ? [{ id: { greater_than: last } }] : []
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, ...after] }
  const { docs } = await payload.find({ collection: 'deliveries', where, depth: 0, limit: batch, pagination: false, sort: 'id' })
  return docs
}

async function exportable(req: PayloadRequest): Promise<Dispatch> {
  const dispatch = await readableDispatch(req)
  if (!mayDo(roleOf(req.user), 'exportDeliveries')) throw notAllowed()
  return dispatch
}

function wordsOf(req: PayloadRequest) {
  const texts = labels[uiLanguageFor(req.i18n.language)].deliveries
  return {
    t: translator(req.i18n.language),
    option: (field: string, value: string): string => texts?.options?.[field]?.[value] ?? value,
  }
}

/** A name for a file that every system takes. */
const nameOf = ({ title }: Dispatch): string =>
  title
    .normalize('NFKD')
    .replace(/[^\w -]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .toLowerCase()
    .slice(0, 60) || 'utskick'
